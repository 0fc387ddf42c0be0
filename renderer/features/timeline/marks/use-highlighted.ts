import { useCallback, useMemo, useState } from 'react';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

const none: ReadonlySet<number> = new Set();

/** The row of the model at which a mark of the timeline's data stands; null where the model leaves it out. */
export function eventOfMark({ rows }: TimelineModel, mark: number): number | null {
  const event = countBelow(rows, mark);
  return rows[event] === mark ? event : null;
}

interface Highlighted {
  /** Rows of the model. */
  readonly events: ReadonlySet<number>;
  /** Asks for these marks, as rows of the data of this version. */
  readonly highlight: (marks: readonly number[]) => void;
}

/** The marks that are pointed out in the picture; none any more once the model is made of other data than this `version`. */
export function useHighlighted(model: TimelineModel, version: number): Highlighted {
  const [asked, setAsked] = useState<{ readonly version: number; readonly marks: readonly number[] }>();
  const highlight = useCallback(
    (marks: readonly number[]) => setAsked(marks.length === 0 ? undefined : { version, marks }),
    [version],
  );
  const events = useMemo(
    () =>
      asked?.version === version
        ? new Set(asked.marks.flatMap(mark => eventOfMark(model, mark) ?? []))
        : none,
    [asked, model, version],
  );
  return { events, highlight };
}
