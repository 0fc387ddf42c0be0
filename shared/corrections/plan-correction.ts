import type { Correction, CorrectionTarget } from '#shared/domain/correction/correction.ts';
import type { ArticleId, CorrectionId } from '#shared/ids/ids.ts';

/** What one step of an analyst does to the corrections of an article: records go, and records come. */
export interface CorrectionChange {
  readonly remove: readonly Correction[];
  readonly put: readonly Correction[];
}

/** The step back. */
export const inverse = ({ remove, put }: CorrectionChange): CorrectionChange => ({
  remove: put,
  put: remove,
});

/** A correction without what is only known once it is made. */
export type CorrectionWish = Correction extends infer One
  ? One extends Correction
    ? Omit<One, 'id' | 'articleId' | 'createdAt'>
    : never
  : never;

interface Stamp {
  readonly id: CorrectionId;
  readonly articleId: ArticleId;
  readonly createdAt: string;
}

// The wish is a correction without its stamp; spreading a union loses which member it was.
const stamped = (wish: CorrectionWish, stamp: Stamp): Correction => ({ ...wish, ...stamp }) as Correction;

const isSameTarget = (a: CorrectionTarget, b: CorrectionTarget): boolean =>
  a.place === b.place && a.span.start === b.span.start && a.text === b.text;

/**
 * The step that makes a correction. `earlier` are the corrections that the finding carries. Dates, numbers and
 * statements keep one correction a finding: a new one takes the place of the earlier one and is about what that was
 * about, so that restoring leads back to what was found; rejecting what an analyst added takes it away. Corrections of
 * entities build on each other and are all kept, but for the name given to the same added mention.
 */
export function planCorrection(
  wish: CorrectionWish,
  earlier: readonly Correction[],
  stamp: Stamp,
): CorrectionChange {
  const last = earlier.at(-1);
  const isOwn =
    wish.layer !== 'entity' ||
    (last?.layer === 'entity' &&
      last.action === 'add' &&
      last.scope === wish.scope &&
      isSameTarget(last.target, wish.target));
  if (last === undefined || wish.action === 'add' || last.layer !== wish.layer || !isOwn)
    return { remove: [], put: [stamped(wish, stamp)] };
  if (last.action === 'add' && wish.action === 'reject') return { remove: [last], put: [] };
  const action = last.action === 'add' ? 'add' : wish.action;
  const next = stamped({ ...wish, action, target: last.target } as CorrectionWish, stamp); // the same member about another target
  return { remove: [last], put: [next] };
}
