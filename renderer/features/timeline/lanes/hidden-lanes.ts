import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';

/** Lanes that are hidden, by their ids. */
export interface HiddenLanes {
  readonly hidden: readonly string[];
  /** Those that will be again once the timeline no longer tells of chosen articles. */
  readonly hiddenElsewhere: readonly string[];
}

const isOfChosen = (scope: TimelineScope | undefined): boolean =>
  scope?.kind === 'articles' || scope?.kind === 'cluster';

/**
 * Which lanes are hidden once the timeline tells of `to` in place of `from`. What somebody hid in the collection stays hidden in
 * any part of it; but of articles that were chosen by themselves all are shown, until lanes are hidden there.
 */
export function hiddenFor(
  { hidden, hiddenElsewhere }: HiddenLanes,
  from: TimelineScope | undefined,
  to: TimelineScope,
): HiddenLanes {
  if (from === to) return { hidden, hiddenElsewhere };
  if (isOfChosen(to)) return { hidden: [], hiddenElsewhere: isOfChosen(from) ? hiddenElsewhere : hidden };
  return isOfChosen(from) ? { hidden: hiddenElsewhere, hiddenElsewhere: [] } : { hidden, hiddenElsewhere };
}
