import { useEffect, useLayoutEffect, useRef } from 'react';
import { leave, useCompareSession } from '#renderer/features/compare/compare-session.ts';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { leavePlace, placeAgain } from './left-place.ts';
import type { Panes } from './panes.ts';
import type { Walk } from './use-walk.ts';

interface LeftPlacePorts {
  readonly model: ComparisonModel;
  readonly panes: Panes;
  readonly walk: Pick<Walk, 'focus' | 'last'>;
  /** Something else is to be shown first. */
  readonly isElsewhere: boolean;
}

/** Returns to where the analyst was in this comparison before, and keeps the place when it is left. */
export function useLeftPlace(ports: LeftPlacePorts): void {
  const newest = useRef(ports);
  useLayoutEffect(() => {
    newest.current = ports;
  });
  // A layout effect ends while the panes still stand in the page and know how far they are scrolled.
  useLayoutEffect(
    () => () => {
      const { model, panes, walk } = newest.current;
      leave(leavePlace(model, panes.scrollTopOf, walk.last()));
    },
    [],
  );
  useEffect(() => {
    const { model, panes, walk, isElsewhere } = newest.current;
    const found = isElsewhere ? null : placeAgain(model, useCompareSession.getState().left);
    if (!found) return;
    panes.measure(model.links);
    panes.restore(found.tops);
    if (found.sentence) walk.focus(found.sentence);
  }, []);
}
