import type { CueClass } from '#shared/domain/article/statement.ts';
import type { Gender } from './arabic-lexicon.ts';
import type { WordRange } from './read-passage.ts';

/** A run of words, both ends included; `leadLength` letters of the first do not belong to it. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
  readonly leadLength: number;
}

/** What a rule found, in words; spans, kind and carried speakers come later. */
export interface StatementDraft {
  readonly rule: string;
  readonly cue: WordRun;
  readonly class: CueClass;
  /** `elided`: carried from the statement before; null: somebody whom the text does not name. */
  readonly speaker: WordRun | 'elided' | null;
  readonly gender: Gender | null;
  readonly sentence: WordRange;
  /** First word of what is said; its end is found when all drafts are known. */
  readonly content: number;
  /** Set where the content stands before the cue; its last word. */
  readonly contentEnd: number | null;
  /** False for a cue that stands within what another one reports. */
  readonly isSibling: boolean;
  readonly isNominal: boolean;
}
