import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { createPhraseIndex, matchPhrase, opensPhrase, type PhraseMatch } from './phrase-index.ts';
import { mediaCues, mediaNames } from './tables/media.ts';

const names = createPhraseIndex(mediaNames.split('|').map(name => [name, name] as const));
const cues = new Set(foldForms(mediaCues));

const asHit = ({ first, last, value }: PhraseMatch<string>): EntityHit => ({
  type: 'organisation',
  first,
  last,
  leadLength: 0,
  canonical: value,
});

/** How many words of a report may stand before the line that it signs, and how long the line's beginning may be. */
const signedWithin = 60;
const longestLine = 9;

/** «جدة - عكاظ», «البصرة / المدى», «جدة (عكاظ)»: the rest of a short line, or what a bracket holds at its beginning. */
function signsReport(words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean {
  if (first > signedWithin) return false;
  let before = first - 1;
  if (/^["«]$/.test(wordAt(words, before).text)) before--;
  let after = last + 1;
  if (/^["»]$/.test(wordAt(words, after).text)) after++;
  const mark = wordAt(words, before);
  const end = wordAt(words, after).text;
  // Folding takes a long dash («الرباط ـ «الشرق الأوسط»») for the lengthening of a word.
  const isUnmarked = mark.kind === 'word' && before < first - 1 && end === '\n';
  if (!isUnmarked && !/^[-–—/(:]$/.test(mark.text)) return false;
  if (mark.text === '(' ? end !== ')' : !/^(?:\n|:|[-–—]|)$/.test(end)) return false;
  const nearest = isUnmarked ? before - 2 : before - longestLine;
  if (isUnmarked && wordAt(words, before - 1).text === '\n') return true;
  for (let i = before - 1; i >= Math.max(-1, nearest); i--)
    if (i < 0 || wordAt(words, i).text === '\n') return before - i > 1;
  return false;
}

/** «لـ«عكاظ»», «نقلت "الحياة" عن»: in quotation marks, behind «ل» or a word of reporting. */
function isQuotedMedium(words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean {
  if (!/^["«“]$/.test(wordAt(words, first - 1).text) || !/^["»”]$/.test(wordAt(words, last + 1).text))
    return false;
  const before = wordAt(words, first - 2).text;
  return before === 'ل' || before === 'ول' || cues.has(before);
}

/** «نقلت الأناضول عن», «مراسل الجزيرة»: without marks, behind a word of reporting. */
const isReporting = (words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean => {
  const before = wordAt(words, first - 1).text;
  const next = wordAt(words, last + 1).text;
  return /^و?نقلت$/.test(before) ? /^(?:عن|في|ان)$/.test(next) : /^مراسل[هو]?$/.test(before);
};

/** Finds papers, channels and agencies whose names are also other words, where what stands around them tells. */
export function findMedia(
  words: readonly FoldedWord[],
  mayBegin: (index: number) => boolean,
): readonly EntityHit[] {
  const found: EntityHit[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(i)) continue;
    const match = matchPhrase(words, i, names);
    if (!match || match.leadLength > 0) continue;
    if (signsReport(words, match) || isQuotedMedium(words, match) || isReporting(words, match))
      found.push(asHit(match));
  }
  return found;
}

/** True for a word with which the name of a medium may begin. */
export const opensMedium = (word: string): boolean => opensPhrase(names, word);
