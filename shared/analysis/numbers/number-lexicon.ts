import { foldForms, withProclitics } from './fold-forms.ts';
import {
  arabicNumberWords,
  englishNumberWords,
  type NumberWordRole,
  type NumberWordRow,
} from './tables/number-words.ts';

/** What a folded word says as a number, with what was written together with it. */
export interface NumberWord {
  readonly value: number;
  readonly role: NumberWordRole;
  readonly needsNoun: boolean;
  readonly needsMore: boolean;
  /** True for a fraction with the pronoun of what it is of: «ثلثها». */
  readonly hasPronoun: boolean;
  readonly isDefinite: boolean;
  /** True behind «و», which joins it to a number before it. */
  readonly isJoined: boolean;
  /** How many letters of the word are proclitics, which are outside the number's span. */
  readonly leadLength: number;
}

export type NumberLexicon = ReadonlyMap<string, NumberWord>;

/** Folded forms that look like a number behind a proclitic and are something else: «لست» (I am not). */
const falseForms = new Set([
  'كميه',
  'الاحد',
  'والاحد',
  'للاحد',
  'بالاحد',
  'لست',
  'فست',
  'كست',
  'والف',
  'بالف',
  'كسبع',
  'لبست',
  'كتسع',
  'الاثنين',
  'والاثنين',
  'بالاثنين',
  'للاثنين',
  'كالاثنين',
  'فالاثنين',
]);

function addArabicRow(lexicon: Map<string, NumberWord>, row: NumberWordRow): void {
  for (const form of foldForms(row.forms)) {
    for (const { text, lead, isDefinite } of withProclitics(form)) {
      if (falseForms.has(text) || lexicon.has(text)) continue;
      lexicon.set(text, {
        value: row.value,
        role: row.role,
        needsNoun: row.needsNoun === true,
        needsMore: row.needsMore === true,
        hasPronoun: false,
        isDefinite,
        isJoined: lead.startsWith('و'),
        leadLength: lead.endsWith('ل') && isDefinite ? 0 : lead.length,
      });
    }
  }
}

const pronouns = ['ها', 'هم', 'هما', 'هن'];

/** «ثلثها», «بنصفهم»: fractions with a pronoun, in every form they have without one. */
function addPronouns(lexicon: Map<string, NumberWord>): void {
  const fractions = [...lexicon].filter(
    ([text, word]) => word.role === 'fraction' && !word.isDefinite && !text.endsWith('ن'),
  );
  for (const [text, word] of fractions) {
    for (const pronoun of pronouns)
      if (!lexicon.has(text + pronoun)) lexicon.set(text + pronoun, { ...word, hasPronoun: true });
  }
}

function createArabicLexicon(): NumberLexicon {
  const lexicon = new Map<string, NumberWord>();
  // Bare forms first, so that «ألف» is a thousand and not an article before «ف».
  for (const row of arabicNumberWords) {
    for (const form of foldForms(row.forms)) {
      lexicon.set(form, {
        value: row.value,
        role: row.role,
        needsNoun: row.needsNoun === true,
        needsMore: row.needsMore === true,
        hasPronoun: false,
        isDefinite: false,
        isJoined: false,
        leadLength: 0,
      });
    }
  }
  for (const row of arabicNumberWords) addArabicRow(lexicon, row);
  addPronouns(lexicon);
  lexicon.set('والف', {
    value: 1000,
    role: 'multiplier',
    needsNoun: false,
    needsMore: false,
    hasPronoun: false,
    isDefinite: false,
    isJoined: true,
    leadLength: 1,
  });
  return lexicon;
}

function createEnglishLexicon(): NumberLexicon {
  const lexicon = new Map<string, NumberWord>();
  for (const row of englishNumberWords) {
    for (const form of foldForms(row.forms)) {
      lexicon.set(form, {
        value: row.value,
        role: row.role,
        needsNoun: false,
        needsMore: false,
        hasPronoun: false,
        isDefinite: false,
        isJoined: false,
        leadLength: 0,
      });
    }
  }
  return lexicon;
}

const arabic = createArabicLexicon();
const english = createEnglishLexicon();
const both: NumberLexicon = new Map([...arabic, ...english]);
const none: NumberLexicon = new Map();

/** The number words of a language; both languages for an unknown one, none for a language without a table. */
export function numberLexiconFor(language: string): NumberLexicon {
  if (language === 'ar') return both;
  if (language === 'en') return english;
  return language === 'und' ? both : none;
}
