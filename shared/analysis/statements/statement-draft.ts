import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';
import type { Gender } from './arabic-conjugation.ts';
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
  /** Null where a quotation goes on with no word that says so. */
  readonly cue: WordRun | null;
  readonly class: CueClass;
  /** Left out where the class says it. */
  readonly strength?: CueStrength;
  /** Those through whom the statement came, from the one next to the article to the one next to the speaker. */
  readonly via?: readonly WordRun[];
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
  /** True behind a colon: the words are those of the speaker, in quotation marks or not. */
  readonly isVerbatim?: true;
  /** Letters of the first word of what is said that are a preposition: «طالب بفتح …». */
  readonly contentLead?: 1;
  /** Where what is said before this ends, if not at its cue: «ثم أضاف». */
  readonly opensAt?: number;
}

/** The word at which a report stands in its text: its cue, or what was said. */
export const placeOf = ({ cue, content }: StatementDraft): number => cue?.first ?? content;
