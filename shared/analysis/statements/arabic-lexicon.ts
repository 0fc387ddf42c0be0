import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { arabicCues, nominalOpeners, type ArabicCueRow } from './tables/arabic-cues.ts';
import * as speaker from './tables/arabic-speaker-words.ts';

export type Gender = 'masculine' | 'feminine' | 'plural';

/** A form of a reporting verb as it stands in a text. */
export interface ArabicCue {
  readonly row: ArabicCueRow;
  readonly isParticiple: boolean;
  readonly gender: Gender;
  /** 1 behind «و» or «ف». */
  readonly leadLength: 0 | 1;
  readonly particles: ReadonlySet<string>;
}

function genderOf(form: string, isParticiple: boolean): Gender {
  if (isParticiple) return form.endsWith('ه') ? 'feminine' : form.endsWith('ين') ? 'plural' : 'masculine';
  if (/(?:وا|ون)$/.test(form)) return 'plural';
  return form.startsWith('ت') &&
    !form.startsWith('تا') &&
    !form.startsWith('توقع') &&
    !form.startsWith('تعهد')
    ? 'feminine'
    : form.endsWith('ت') && form !== 'لفت'
      ? 'feminine'
      : 'masculine';
}

function createCues(): ReadonlyMap<string, ArabicCue> {
  const cues = new Map<string, ArabicCue>();
  const add = (row: ArabicCueRow, forms: string, isParticiple: boolean): void => {
    const particles = new Set(foldForms(row.nominal ?? ''));
    for (const form of foldForms(forms)) {
      const cue = { row, isParticiple, gender: genderOf(form, isParticiple), particles };
      if (!cues.has(form)) cues.set(form, { ...cue, leadLength: 0 });
      for (const lead of ['و', 'ف'])
        if (!cues.has(lead + form)) cues.set(lead + form, { ...cue, leadLength: 1 });
    }
  };
  for (const row of arabicCues) {
    add(row, row.finite, false);
    add(row, row.participles ?? '', true);
  }
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
export const afterQuote = withConjunctions(speaker.afterQuote);
const addressees = foldForms(speaker.addressees);
const openers = foldForms(nominalOpeners);
const openerPattern = new RegExp(
  `^(?:${openers.map(form => form.replace(/ه$/, '[هت]')).join('|')})(?:ها|هم|ه|هما|نا)?$`,
);
const sources = new Set(
  foldForms(speaker.sourceNouns).flatMap(form => [form, `ال${form}`, `لل${form}`, `ل${form}`]),
);

/** True for a noun that can begin an announced object: «دعمها», «مقتل». */
export const isNominalOpener = (foldedWord: string): boolean => openerPattern.test(foldedWord);

/** True for the one spoken to: «لوكالة …», «للصحفيين». */
export const isAddressee = (foldedWord: string): boolean =>
  (foldedWord.startsWith('لل') && foldedWord.length > 4) ||
  addressees.some(form => foldedWord.startsWith(form));

/** True for a noun that names a possible source: an official, a ministry, a newspaper, a report. */
export const isSourceNoun = (foldedWord: string): boolean => sources.has(foldedWord);

const thatWord = /^ب?ان(?:ه|ها|هم|هما|هن|ني|نا|ي|ا|ك|كم)?$/;

/** True for «فإن», which opens the clause behind its source. */
export const isThen = (foldedWord: string): boolean =>
  foldedWord.startsWith('ف') && thatWord.test(foldedWord.slice(1));

/** True for «أن» and «إن» with whatever hangs on them. */
export const isThat = (foldedWord: string): boolean => thatWord.test(foldedWord);
