import { useEffect, useState } from 'react';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimelineClient } from './worker/timeline-client.ts';

interface Gathering {
  readonly client: TimelineClient | null;
  /** Of the data; marks of another version have other rows. */
  readonly version: number;
  /** Null before the first picture, which goes first. */
  readonly model: TimelineModel | null;
  /** The copies that the worker was told of; null before. */
  readonly copies: readonly Cluster[] | null;
}

/** What is known of each mark once events are gathered; null before, and while other data are gathered. */
export function useGathered({ client, version, model, copies }: Gathering): GatheredMarks | null {
  const [found, setFound] = useState<{ readonly version: number; readonly marks: GatheredMarks } | null>(
    null,
  );
  const isDrawn = model !== null;
  useEffect(() => {
    if (client === null || !isDrawn || copies === null) return;
    let isCurrent = true;
    void client.ask({ kind: 'gathered' }).then(marks => {
      if (isCurrent && marks) setFound({ version, marks });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, version, isDrawn, copies]);
  return found?.version === version ? found.marks : null;
}
