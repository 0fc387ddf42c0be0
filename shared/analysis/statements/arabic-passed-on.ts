import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { findComplement } from './arabic-complement.ts';
import { arabicCueOf, isSourceNoun, isThat, mediaNouns } from './arabic-lexicon.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft, WordRun } from './statement-draft.ts';

/** How far before «قوله» the verb may stand that names who passed it on. */
const maxWordsBack = 24;

/**
 * «نقلت الوكالة عن مسؤول …»: who spoke stands behind «عن»; of several («عن صحيفة عن مسؤول») it is the last one that
 * follows the one before at once.
 */
export function speakerBehindAn(passage: Passage, from: number, to: number): WordRun | null {
  for (let i = from; i < to; i++) {
    if (wordAt(passage.words, i).text !== 'عن') continue;
    let speaker = readSpeaker(passage, i + 1, to);
    // Only a medium has a source of its own; «رفض الكشف عن» is about something else.
    while (
      speaker &&
      isMedium(passage, speaker.first) &&
      wordAt(passage.words, speaker.last + 1).text === 'عن'
    )
      speaker = readSpeaker(passage, speaker.last + 2, to) ?? speaker;
    return speaker;
  }
  return null;
}

/** «ذكرت القناة نقلا عن مصدر أن …»: who spoke stands behind «نقلا عن», within `[from, to)`. */
export function speakerQuoted(passage: Passage, from: number, to: number): WordRun | null {
  for (let i = from; i < to; i++) {
    const isQuoting = wordAt(passage.words, i).text === 'نقلا' && wordAt(passage.words, i + 1).text === 'عن';
    if (isQuoting) return readSpeaker(passage, i + 2, to);
  }
  return null;
}

const hisWords = /^[وف]?(?:ب?قول|تاكيد|اعلان|تصريح)(?:ه|ها|هم|هما)$/;
const documentVerb = /^[وف]?(?:جاء|ورد|جاءت|وردت)$/;
const hearsay = /^[وف]?(?:قيل|يقال)$/;

/** True for a folded word at which what others passed on may begin. */
export const opensPassedOn = (word: string): boolean =>
  hisWords.test(word) || /^ب?القول$/.test(word) || documentVerb.test(word) || hearsay.test(word);

/** «نقلت الوكالة عن مسؤول قوله إن …», «ختم الوزير بقوله …», «ختم بالقول: …». */
export function readHisWords(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { text } = wordAt(passage.words, index);
  const isSaying =
    text === 'بالقول' ||
    (text === 'القول' && /^(?:الي|ب|في|عنه|عنها|عنهم)$/.test(wordAt(passage.words, index - 1).text));
  if (!hisWords.test(text) && !isSaying) return null;
  const cue = arabicCueOf('قال');
  const complement = cue && findComplement(passage, cue, index + 1, Math.min(sentence.end, index + 12));
  if (!complement || complement.kind === 'comma' || complement.at > index + 6) return null;
  const from = Math.max(sentence.start, index - maxWordsBack);
  let an = index - 1;
  while (an > from && wordAt(passage.words, an).text !== 'عن') an--;
  const speaker = text.startsWith('ب') || isSaying ? null : speakerBehindAn(passage, an, index);
  return {
    rule: `ar.his-words.${complement.kind}`,
    cue: { first: index, last: index, leadLength: 0 },
    class: 'says',
    speaker: speaker ?? 'elided',
    gender: null,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
    ...(complement.kind === 'colon' ? { isVerbatim: true } : {}),
  };
}

/** «جاء في البيان أن …»: a document speaks. */
export function readDocument(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { words } = passage;
  const isCue = documentVerb.test(wordAt(words, index).text);
  if (!isCue || wordAt(words, index + 1).text !== 'في' || wordAt(words, index - 1).text === 'ما') return null;
  const cue = arabicCueOf('قال');
  const complement = cue && findComplement(passage, cue, index + 2, sentence.end);
  if (!complement || complement.kind === 'comma') return null;
  const speaker = readSpeaker(passage, index + 2, complement.at);
  if (!speaker || !isSourceNoun(wordAt(words, speaker.first).text)) return null;
  return {
    rule: `ar.document.${complement.kind}`,
    cue: {
      first: index,
      last: index + 1,
      leadLength:
        /^[وف]/.test(wordAt(words, index).text) &&
        wordAt(words, index).text !== 'ورد' &&
        wordAt(words, index).text !== 'وردت'
          ? 1
          : 0,
    },
    class: 'says',
    speaker,
    gender: null,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
    ...(complement.kind === 'colon' ? { isVerbatim: true } : {}),
  };
}

/** «قيل إن …»: nobody is named. */
export function readHearsay(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { text } = wordAt(passage.words, index);
  if (!hearsay.test(text) || !isThat(wordAt(passage.words, index + 1).text)) return null;
  return {
    rule: 'ar.hearsay',
    cue: { first: index, last: index, leadLength: /^[وف]/.test(text) ? 1 : 0 },
    class: 'says',
    strength: 'doubtful',
    speaker: null,
    gender: null,
    sentence,
    content: index + 2,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
  };
}

const passing = /^[وف]?(?:نقلت?|ينقل|تنقل|نقلوا|اوردت?|نسبت?)$/;

/** Adds those who passed on what another one said: «نقلت وكالة … عن صحيفة … عن مسؤول قوله». */
export function withPasser(passage: Passage, draft: StatementDraft): StatementDraft {
  if (draft.speaker === null || draft.speaker === 'elided' || draft.via !== undefined) return draft;
  const { words } = passage;
  const an = draft.speaker.first - 1;
  if (wordAt(words, an).text !== 'عن') return draft;
  const verb =
    wordAt(words, an - 1).text === 'نقلا'
      ? (draft.cue?.first ?? -1)
      : passingVerb(passage, Math.max(draft.sentence.start, an - maxWordsBack), an);
  if (verb < 0) return draft;
  const via: WordRun[] = [];
  for (let start = verb + 1; start < an;) {
    let end = start;
    while (end < an && wordAt(words, end).text !== 'عن') end++;
    const passer = readSpeaker(passage, start, end);
    if (passer) via.push(passer);
    start = end + 1;
  }
  return via.length > 0 ? { ...draft, via } : draft;
}

/** The verb of passing on nearest before `to`, not before `from`; -1 without one. */
function passingVerb({ words }: Passage, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (passing.test(wordAt(words, i).text)) return i;
  return -1;
}

/**
 * Adds the medium that a sentence names as its source to the report inside of it: «قال الوزير إن …، وفق ما نقلت
 * الوكالة». Others («بحسب خبراء») are sources of what is told and passed nothing on.
 */
export function withMedium(
  passage: Passage,
  draft: StatementDraft,
  drafts: readonly StatementDraft[],
): StatementDraft {
  if (draft.class === 'according-to' || draft.cue === null) return draft;
  const place = draft.cue.first;
  const medium = drafts.find(
    ({ class: cueClass, content, contentEnd, speaker }) =>
      cueClass === 'according-to' &&
      content <= place &&
      place <= (contentEnd ?? place) &&
      speaker !== null &&
      speaker !== 'elided' &&
      isMedium(passage, speaker.first),
  )?.speaker;
  return medium && medium !== 'elided' ? { ...draft, via: [medium, ...(draft.via ?? [])] } : draft;
}

/** True for a noun of the media, or the name of a news agency or channel. */
export const isMedium = ({ words }: Passage, index: number): boolean =>
  mediaNouns.has(wordAt(words, index).text.replace(/^(?:لل|ل?ال|ل)/, '')) ||
  mediaNouns.has(wordAt(words, index).text);
