import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isPassedOn } from './arabic-according-to.ts';
import { findComplement, type Complement } from './arabic-complement.ts';
import { isAsserted, isNegated, isParticle, standsFree } from './arabic-cue-context.ts';
import { arabicCueOf, isThat, joiners, type ArabicCue } from './arabic-lexicon.ts';
import { isTherein, speakerOfVerb } from './arabic-verb-speaker.ts';
import { isRole } from './speaking-names.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Reads the report of a verb or participle at `index`: what joins it to what is said, and who says it. `clauseStart` is
 * where the report around it began, or the start of the sentence. Null where it is no report.
 */
export function readVerb(
  passage: Passage,
  index: number,
  sentence: WordRange,
  clauseStart: number,
): StatementDraft | null {
  const cue = arabicCueOf(wordAt(passage.words, index).text) ?? bayyana(passage, index);
  if (!cue || isPassedOn(passage, index) || !isAsserted(passage, cue, index)) return null;
  if (isSubjectOfVerb(passage, cue, index)) return null;
  if (cue.isParticiple && !standsFree(passage, cue, index, sentence)) return null;
  const complement = findComplement(passage, cue, index + 1, sentence.end);
  if (!complement || complement.content >= sentence.end) return null;
  // «اعتقدت أنني»: who tells of himself without quotation marks is the writer.
  if (complement.kind === 'that' && /^ب?ان(?:ني|ي|نا)$/.test(wordAt(passage.words, complement.at).text))
    return null;
  const speaker = cue.isParticiple
    ? 'elided'
    : speakerOfVerb(passage, cue, index, complement, { sentence, clauseStart });
  if (speaker === 'none') return null;
  const opensAt = joinedAt(passage, cue, index, speaker);
  const isJoined = opensAt !== null;
  const isInside = clauseStart > sentence.start && !isJoined && !cue.isParticiple;
  if (isInside && complement.kind === 'nominal') return null;
  const isDenied = isNegated(passage, index);
  return {
    rule: `ar.${cue.isParticiple ? 'participle' : 'verb'}.${complement.kind}`,
    cue: { first: index, last: cueEnd(passage, index, complement), leadLength: cue.leadLength },
    class: isDenied ? 'says' : cue.row.class,
    strength: isDenied ? (cue.row.negated ?? cue.row.strength) : cue.row.strength,
    speaker,
    gender: cue.gender,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: !isInside,
    isNominal: complement.kind === 'nominal',
    ...(complement.kind === 'colon' ? { isVerbatim: true } : {}),
    ...(complement.lead ? { contentLead: complement.lead } : {}),
    ...(opensAt === null || opensAt === index ? {} : { opensAt }),
  };
}

/** «وجد طالب أن»: behind another verb a form that is also a noun is its subject. */
function isSubjectOfVerb(
  { words }: Passage,
  { row, leadLength, isParticiple }: ArabicCue,
  index: number,
): boolean {
  const before = arabicCueOf(wordAt(words, index - 1).text);
  return (
    row.isGuarded === true &&
    leadLength === 0 &&
    !isParticiple &&
    before !== undefined &&
    !before.isParticiple
  );
}

const contrast = /^(?:الا|غير|بيد|علي)$/;

/** Where a verb joins a further report to the one before, at «و» or at «لكن موسكو نفت»; null inside of a report. */
function joinedAt(
  passage: Passage,
  cue: ArabicCue,
  index: number,
  speaker: StatementDraft['speaker'],
): number | null {
  if (cue.leadLength === 1) return index;
  if (joiners.has(wordAt(passage.words, index - 1).text)) return index - 1;
  // «عبر عن حزنه في تغريدة قال فيها»: what was reported before ends at the tweet.
  if (isTherein(wordAt(passage.words, index + 1).text) && wordAt(passage.words, index - 2).text === 'في')
    return index - 2;
  const { words } = passage;
  const isBefore = speaker !== null && speaker !== 'elided' && speaker.first < index;
  if (!isBefore) return null;
  if (joiners.has(wordAt(words, speaker.first - 1).text)) return speaker.first - 1;
  // «…، إلا أن الوزارة نفت»: somebody else says something else.
  const isContrast =
    wordAt(words, speaker.first - 1).text === 'ان' && contrast.test(wordAt(words, speaker.first - 2).text);
  return isContrast ? speaker.first - 2 : null;
}

/**
 * «بين» is "between" unless «أن» follows, its form is that of a woman, the shadda is written, or a sentence opens with it
 * and «أن» stands behind a name without «و».
 */
function bayyana(passage: Passage, index: number): ArabicCue | undefined {
  const word = wordAt(passage.words, index);
  if (!/^و?بينت?$/.test(word.text)) return undefined;
  const isSure =
    word.text.endsWith('ت') || rawWord(passage, index).includes('\u0651') || opensReport(passage, index);
  if (!isSure && !isThat(wordAt(passage.words, index + 1).text)) return undefined;
  const cue = arabicCueOf('ابان');
  return (
    cue && {
      ...cue,
      gender: word.text.endsWith('ت') ? 'feminine' : 'masculine',
      leadLength: word.text.startsWith('و') ? 1 : 0,
    }
  );
}

/** «وبين المدير، أن …» at the beginning of a sentence. */
function opensReport({ words }: Passage, index: number): boolean {
  if (wordAt(words, index).text !== 'وبين' || !/^[.\n]?$/.test(wordAt(words, index - 1).text)) return false;
  for (let i = index + 1; i < index + 6; i++) {
    const { text } = wordAt(words, i);
    if (isThat(text)) return true;
    if ((text.startsWith('و') && !isRole(text)) || text === '.') return false;
  }
  return false;
}

/** True for a folded word that is a reporting verb or looks like one. */
export const isReportingVerb = (word: string): boolean =>
  arabicCueOf(word) !== undefined || /^و?بينت?$/.test(word);

const rawWord = ({ folded }: Passage, index: number): string => {
  const { start, end } = wordAt(folded.words, index);
  return folded.original.slice(folded.normalised.toOriginal[start], folded.normalised.toOriginal[end]);
};

/** «لفت إلى أن»: the particle belongs to the cue where it follows at once. */
function cueEnd(passage: Passage, index: number, complement: Complement): number {
  return isParticle(wordAt(passage.words, index + 1).text) && complement.content > index + 1
    ? index + 1
    : index;
}
