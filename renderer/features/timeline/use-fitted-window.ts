import { useLayoutEffect } from 'react';
import type { FoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { isSameSearch } from '#shared/domain/search/typed-search.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { firstWindow } from '#shared/timeline/leading-range.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { useTimelineState } from './timeline-state.ts';

interface Subject {
  readonly scope: TimelineScope;
  readonly searched: Pick<FoundIds, 'isOn' | 'search' | 'ids'>;
  /** The marks of both; null while they are read. */
  readonly model: TimelineModel | null;
}

/** Visits the window that shows first what the timeline tells of, whenever it tells of something else. */
export function useFittedWindow({ scope, searched, model }: Subject): void {
  const present = useTimelineState(state => state.history?.present);
  const shown = useTimelineState(state => state.shown);
  const fittedSearch = useTimelineState(state => state.fittedSearch);
  const { fit, fitSearch } = useTimelineState(state => state.actions);
  const { isOn, search, ids } = searched;
  useLayoutEffect(() => {
    if (!model) return;
    const isEmpty = model.columns.starts.length === 0;
    if (scope === present?.scope && (isEmpty || present.isEmpty !== true)) return;
    // Nothing to show is a view as well: one goes back from it to where one was.
    const window = isEmpty ? present?.window : firstWindow(model, shown);
    if (window) fit({ scope, window, isEmpty });
  }, [model, scope, present, fit, shown]);
  useLayoutEffect(() => {
    if (!model || (isOn && ids === null) || isSameSearch(search, fittedSearch)) return;
    const isEmpty = model.columns.starts.length === 0;
    // Where the search is over, what was looked at is seen among all the rest.
    fitSearch(search, isOn && !isEmpty ? firstWindow(model, shown) : null);
  }, [model, isOn, ids, search, fittedSearch, fitSearch, shown]);
}
