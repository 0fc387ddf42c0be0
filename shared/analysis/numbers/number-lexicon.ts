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
  readonly isDefinite: boolean;
  /** True behind «و», which joins it to a number before it. */
  readonly isJoined: boolean;
  /** How many letters of the word are proclitics, which are outside the number's span. */
  readonly leadLength: number;
}

export type NumberLexicon = ReadonlyMap<string, NumberWord>;

/** Folded forms that look like a number behind a proclitic and are something else: «لست» (I am not). */
const falseForms = new Set([
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
        isDefinite,
        isJoined: lead.startsWith('و'),
        leadLength: lead.endsWith('ل') && isDefinite ? 0 : lead.length,
      });
    }
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
        isDefinite: false,
        isJoined: false,
        leadLength: 0,
      });
    }
  }
  for (const row of arabicNumberWords) addArabicRow(lexicon, row);
  lexicon.set('والف', {
    value: 1000,
    role: 'multiplier',
    needsNoun: false,
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
