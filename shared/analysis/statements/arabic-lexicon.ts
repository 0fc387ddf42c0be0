import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { foldText } from '#shared/text/normalise.ts';
import { participleForms, pastForms, presentForms, type Gender } from './arabic-conjugation.ts';
import type { ArabicCueRow } from './tables/arabic-cue-row.ts';
import { arabicCues, noCues } from './tables/arabic-cues.ts';
import { nominalOpeners, objectNouns as objectNounsCell } from './tables/nominal-openers.ts';
import * as speaker from './tables/arabic-speaker-words.ts';

/** The tense of a verb's form; a participle goes on with the speaker of the verb before it. */
type CueTense = 'past' | 'present' | 'participle';

/** A form of a reporting verb as it stands in a text. */
export interface ArabicCue {
  readonly row: ArabicCueRow;
  readonly tense: CueTense;
  readonly isParticiple: boolean;
  readonly gender: Gender;
  /** 1 behind «و» or «ف». */
  readonly leadLength: 0 | 1;
  readonly particles: ReadonlySet<string>;
  /** True where the form begins with a bare alef: with a hamza on it («أعتقد») it is the first person. */
  readonly isBare: boolean;
}

const inflections = { past: pastForms, present: presentForms, participle: participleForms } as const;

function createCues(): ReadonlyMap<string, ArabicCue> {
  const cues = new Map<string, ArabicCue>();
  const add = (row: ArabicCueRow, cell: string, tense: CueTense): void => {
    const particles = new Set(foldForms(row.nominal ?? ''));
    for (const base of cell.split(' ').filter(Boolean)) {
      for (const { form, gender } of inflections[tense](base)) {
        const text = foldText(form);
        if (text === '') continue;
        const isBare = tense === 'past' && base.startsWith('ا');
        const cue = { row, tense, isParticiple: tense === 'participle', gender, particles, isBare };
        if (!cues.has(text)) cues.set(text, { ...cue, leadLength: 0 });
        // «ليقول» tells what comes next, as «وقال» does; of other verbs it is a purpose.
        const leads = tense === 'present' && row.id === 'قال' ? ['و', 'ف', 'ل'] : ['و', 'ف'];
        for (const lead of leads)
          if (!cues.has(lead + text)) cues.set(lead + text, { ...cue, leadLength: 1 });
      }
    }
  };
  for (const row of arabicCues) {
    add(row, row.participles ?? '', 'participle');
  }
  for (const row of arabicCues) {
    add(row, row.past, 'past');
    add(row, row.present ?? '', 'present');
  }
  for (const form of foldForms(noCues)) for (const lead of ['', 'و', 'ف']) cues.delete(lead + form);
  return cues;
}

const cues = createCues();

/** The reporting verb that a folded word is a form of. */
export const arabicCueOf = (foldedWord: string): ArabicCue | undefined => cues.get(foldedWord);

const setOf = (cell: string): ReadonlySet<string> => new Set(foldForms(cell));
const withConjunctions = (cell: string): ReadonlySet<string> =>
  new Set(foldForms(cell).flatMap(form => [form, `و${form}`, `ف${form}`]));

export const speakerEnds = setOf(speaker.speakerEnds);
export const nounsWithPlace = setOf(speaker.nounsWithPlace);
export const subjectFirstLeads = setOf(speaker.subjectFirstLeads);
export const beforeOtherThat = setOf(speaker.beforeOtherThat);
export const clauseOpeners = setOf(speaker.clauseOpeners);
export const timeWords = setOf(speaker.timeWords);
export const chiefsOf = setOf(speaker.chiefs);
export const adverbsWithBa = setOf(speaker.adverbsWithBa);
export const humanPlurals = setOf(speaker.humanPlurals);
export const acts = new Set(
  speaker.acts
    .split(' ')
    .flatMap(verb => pastForms(verb).flatMap(({ form }) => (form === '' ? [] : foldText(`و${form}`)))),
);
export const asides = setOf(speaker.asides);
export const nominalAsides = setOf(speaker.nominalAsides);
export const notSources = setOf(speaker.notSources);
/** With the article and without it. */
export const bodies = new Set(foldForms(speaker.bodies).flatMap(form => [form, `ال${form}`]));
export const people = setOf(speaker.people);
export const ownsParticle = setOf(speaker.ownsParticle);
export const objectNouns = setOf(objectNounsCell);
export const mediaNouns = setOf(speaker.mediaNouns);
export const officeAdjectives = setOf(speaker.officeAdjectives);
export const silences = setOf(speaker.silences);
export const beforeFromThat = setOf(speaker.beforeFromThat);
export const joiners = setOf(speaker.joiners);
export const negations = setOf(speaker.negations);
export const prepositions = setOf(speaker.prepositions);
export const afterQuote = withConjunctions(speaker.afterQuote);
const addressees = foldForms(speaker.addressees);
const openers = foldForms(nominalOpeners);
const notActions = setOf(speaker.notActions);
const openerPattern = new RegExp(
  `^(?:${openers.map(form => form.replace(/ه$/, '[هت]')).join('|')})(?:ها|هم|ه|هما|نا)?$`,
);
const sources = new Set(
  foldForms(speaker.sourceNouns).flatMap(form => [form, `ال${form}`, `لل${form}`, `ل${form}`]),
);

/** Shapes of nouns of action: تفعيل, إفعال, افتعال and انفعال, استفعال, تفاعل, مفاعلة. */
const actionShape =
  /^(?:(?:ت..ي.ه?|ت..يه|ا.ا.ه|ا[^ل].ا.|ا[^لن].{2}ا.|ان..ا.|است..ا.|ت.ا[^تن].|م.ا..[هت])(?:ها|هم|ه|هما|نا|ته|تها|تهم)?|ت...(?:ها|هم|ه|هما))$/;

/** True for a noun that can begin an announced object: «دعمها», «مقتل», «إغلاق». */
export const isNominalOpener = (foldedWord: string): boolean =>
  isListedOpener(foldedWord) || (actionShape.test(foldedWord) && !notActions.has(foldedWord));

/** The same without what only has the shape of one, as names of other languages may have («توريس»). */
export const isListedOpener = (foldedWord: string): boolean => openerPattern.test(foldedWord);

/** True for the one spoken to: «لوكالة …», «للصحفيين». */
export const isAddressee = (foldedWord: string): boolean =>
  foldedWord.startsWith('ل') && addressees.some(form => foldedWord.startsWith(form));

/** True for whatever «ل» and the article make of a noun; behind a title it is whom the title is of. */
export const isWithLa = (foldedWord: string): boolean => foldedWord.startsWith('لل') && foldedWord.length > 4;

/** True for a noun that names a possible source: an official, a ministry, a newspaper, a report. */
export const isSourceNoun = (foldedWord: string): boolean => sources.has(foldedWord);

const thatWord = /^ب?ان(?:ه|ها|هم|هما|هن|ني|نا|ي|ا|ك|كم)?$/;

/** True for «فإن», which opens the clause behind its source. */
export const isThen = (foldedWord: string): boolean =>
  foldedWord.startsWith('ف') && thatWord.test(foldedWord.slice(1));

/** True for «أن» and «إن» with whatever hangs on them. */
export const isThat = (foldedWord: string): boolean => thatWord.test(foldedWord);

const relative = /^(?:الذي|التي|الذين|والذي|والتي|والذين|اللذان|اللذين)$/;

/** True for «الذي» and its like. */
export const isRelative = (foldedWord: string): boolean => relative.test(foldedWord);
