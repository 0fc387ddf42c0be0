import { useEffect, useState } from 'react';
import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { createTimelineLoader, type TimelineLoad, type TimelineLoader } from './worker/timeline-loader.ts';

/** The data of the whole collection's timeline, kept up to date while the view is shown, and who answers for it. */
export function useTimelineData(): TimelineLoad & { readonly client: TimelineLoader | null } {
  const { articles, eventsSource } = useServices();
  const [load, setLoad] = useState<TimelineLoad>({
    version: 0,
    articleCount: 0,
    error: null,
  });
  const [client, setClient] = useState<TimelineLoader | null>(null);
  useEffect(() => {
    const created = createTimelineLoader({ articles, eventsSource }, setLoad);
    setClient(created);
    return () => created.dispose();
  }, [articles, eventsSource]);
  return { ...load, client };
}

interface ModelWish {
  /** Null while it is not known yet. */
  readonly filter: TimelineFilter | null;
  readonly lanesBy: LaneGrouping;
  readonly wantedLanes: readonly string[];
}

/** A model, and the marks of what it holds. */
interface FilteredModel {
  readonly model: TimelineModel;
  readonly filter: TimelineFilter;
}

/** The model of what is wished for, over the data of this version; the last one stays until it is there. Null before the first. */
export function useTimelineModel(
  client: TimelineLoader | null,
  version: number,
  { filter, lanesBy, wantedLanes }: ModelWish,
): FilteredModel | null {
  const [model, setModel] = useState<FilteredModel | null>(null);
  useEffect(() => {
    if (client === null || version === 0 || filter === null) return;
    let isCurrent = true;
    void client.ask({ kind: 'model', filter, lanesBy, wantedLanes }).then(answer => {
      if (isCurrent && answer) setModel({ model: answer, filter });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, version, filter, lanesBy, wantedLanes]);
  return model;
}
