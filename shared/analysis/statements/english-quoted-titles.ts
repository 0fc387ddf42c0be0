import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isCapital, quotationOf } from './english-passage.ts';
import type { Quotation } from './quotations.ts';
import type { Passage } from './read-passage.ts';

const smallWord = /^(?:of|the|and|a|an|in|on|with|for|to|at|&)$/;

/** The name of a programme or book in quotation marks: told CNN's “State of the Union” that …. */
export function isTitle(passage: Passage, quotation: Quotation | undefined, mayEnd = false): boolean {
  if (!quotation?.isClosed || quotation.last - quotation.first > 8) return false;
  const { first } = quotation;
  let { last } = quotation;
  if (/^[.,?!]$/.test(wordAt(passage.words, last - 1).text)) {
    if (!mayEnd) return false;
    last--;
  }
  for (let i = first + 1; i < last; i++)
    if (!isCapital(passage, i) && !smallWord.test(wordAt(passage.words, i).text)) return false;
  return true;
}

/** The quotation that begins at `index`, perhaps behind a comma or colon. */
export function quotationFrom(passage: Passage, index: number): number {
  for (let i = index; i <= index + 1; i++) {
    const quotation = quotationOf(passage, i);
    if (quotation?.first === i) return isTitle(passage, quotation) && behindTitle(passage, i) !== i ? -1 : i;
    if (!/^[,:–—-]$/.test(wordAt(passage.words, i).text)) return -1;
  }
  return -1;
}

/** The word behind a title in quotation marks, where something follows it in the sentence; `index` itself where there is none. */
export function behindTitle(passage: Passage, index: number): number {
  const quotation = quotationOf(passage, index);
  if (quotation?.first !== index || !isTitle(passage, quotation)) return index;
  const next = wordAt(passage.words, quotation.last + 1);
  return next.kind === 'word' ? quotation.last + 1 : index;
}
