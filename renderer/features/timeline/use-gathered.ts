import { useEffect, useState } from 'react';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimelineClient } from './worker/timeline-client.ts';

interface Gathering {
  readonly client: TimelineClient | null;
  /** Null before the first picture, which goes first. */
  readonly model: TimelineModel | null;
  /** The copies that the worker was told of; null before. */
  readonly copies: readonly Cluster[] | null;
}

/** What is known of each mark once events are gathered; null before, and while other data are gathered. */
export function useGathered({ client, model, copies }: Gathering): GatheredMarks | null {
  const [found, setFound] = useState<{ readonly version: number; readonly marks: GatheredMarks } | null>(
    null,
  );
  // Marks of another version have other rows.
  const version = model?.version;
  useEffect(() => {
    if (client === null || version === undefined || copies === null) return;
    let isCurrent = true;
    void client.ask({ kind: 'gathered', version }).then(marks => {
      if (isCurrent && marks) setFound({ version, marks });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, version, copies]);
  return found !== null && found.version === version ? found.marks : null;
}
