import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import type { EnglishSubject } from './english-noun-phrase.ts';
import type { Passage, WordRange } from './read-passage.ts';

/** Somebody's words as an English rule found them, by word indexes. */
export interface EnglishReport {
  readonly rule: string;
  readonly class: CueClass;
  readonly strength: CueStrength | undefined;
  readonly cue: { readonly first: number; readonly last: number };
  /** `elided`: the subject stands with an earlier verb of the sentence. */
  readonly subject: EnglishSubject | 'elided' | null;
  readonly first: number;
  /** Open where the content runs to the end of its clause. */
  readonly last: number | null;
  readonly isQuote: boolean;
  /** Where a content that stands before this report ends. */
  readonly opensAt: number;
  readonly sentence: WordRange;
}

/** What is known of a report from its verb alone. */
export interface ReportBase {
  readonly class: CueClass;
  readonly strength: CueStrength | undefined;
  readonly cue: { readonly first: number; readonly last: number };
  readonly sentence: WordRange;
}

/** Where a report that stands behind its content begins, with the comma before it. */
export function openingOf(passage: Passage, from: number, start: number): number {
  let first = from;
  while (first > start && /^(?:,|and|but|while|as|though|with)$/.test(wordAt(passage.words, first - 1).text))
    first--;
  return first;
}

/** The clause before "she said": from the sentence's beginning, without the word that joins it. */
export function clauseStart(passage: Passage, start: number): number {
  const { text } = wordAt(passage.words, start);
  return /^(?:and|but|so|yet|still)$/.test(text) ? start + 1 : start;
}
