import type { Span } from './span.ts';

export type CueClass =
  | 'says'
  | 'adds'
  | 'stresses'
  | 'claims'
  | 'denies'
  | 'demands'
  | 'promises'
  | 'announces'
  | 'explains'
  | 'accuses'
  | 'supports'
  | 'rejects'
  | 'according-to'
  | 'headline';

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Somebody is reported to have said something. All spans are in the stored text, except in a headline. */
export interface Statement {
  readonly span: Span;
  /** Null where nobody is named; `elided` when carried from an earlier statement of the chain. */
  readonly speaker: {
    readonly text: string;
    readonly span: Span | null;
    readonly entity: string | null;
    readonly elided: boolean;
  } | null;
  readonly cue: { readonly text: string; readonly span: Span; readonly class: CueClass } | null;
  readonly kind: StatementKind;
  readonly content: Span;
  /** The quoted parts, without their marks. */
  readonly quotes: readonly Span[];
  readonly rule: string;
}
