import { isRelative } from './arabic-lexicon.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';

import type { Passage } from './read-passage.ts';
import { placeAt } from './speaking-names.ts';

const sides =
  /^(?:جهته|جانبه|ناحيته|طرفه|جهتها|جانبها|ناحيتها|طرفها|جهتهم|جانبهم|المقابل|الاثناء|الاطار|السياق)$/;
const others = /^(?:جهه|ناحيه|صعيد|سياق|اطار|موضوع|شان|جانب|موازاه|غضون)$/;
const rests = /^(?:اخر|اخري|ثانيه|متصل|ذلك|منفصل|ذاته|نفسه)$/;

/**
 * Where the adverbial ends that opens a clause at `start` without a comma behind it: «من جهته», «في المقابل», «وفي بيروت»;
 * `start` where none stands there.
 */
export function endOfAdverbial(passage: Passage, start: number): number {
  const { words } = passage;
  if (!/^[وف]?(?:من|في|علي|ب|الي)$/.test(wordAt(words, start).text)) return start;
  let noun = start + 1;
  if (/^(?:هذه|هذا|تلك)$/.test(wordAt(words, noun).text)) noun++;
  const { text } = wordAt(words, noun);
  if (sides.test(text)) return noun + 1;
  if (others.test(text) && rests.test(wordAt(words, noun + 1).text)) return noun + 2;
  const place = placeAt(passage, noun);
  const end = place === null ? start : place.last + 1;
  return isRelative(wordAt(words, end).text) ? start : end;
}
