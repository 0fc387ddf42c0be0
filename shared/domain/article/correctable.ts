import type { CorrectionId } from '#shared/ids/ids.ts';

/**
 * What a finding carries once an analyst had a hand in it. Stored findings never do: corrections are records of their
 * own and are applied when an article is read.
 */
export interface Correctable {
  /** Set where an analyst changed or added the finding; absent on what a rule found. */
  readonly provenance?: 'analyst';
  /** The corrections that made the finding what it is, oldest first. */
  readonly corrections?: readonly CorrectionId[];
}
