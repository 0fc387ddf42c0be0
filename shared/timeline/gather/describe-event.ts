import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { Gathering } from './gathering.ts';
import { markFlags, type ReportedEvent, type StatedDate } from './reported-event.ts';

function outletCountOf(data: TimelineData, { originals }: Gathering, marks: Iterable<number>): number {
  const outlets = new Set<number>();
  for (const mark of marks) {
    const original = originals[data.columns.articles[mark] as number] as number;
    outlets.add(data.articleOutlets[original] as number);
  }
  return outlets.size;
}

function datesOf(data: TimelineData, gathering: Gathering, marks: Uint32Array): readonly StatedDate[] {
  const { starts, ends, units } = data.columns;
  const dates = new Map<string, number[]>();
  for (const mark of marks) {
    const key = `${starts[mark]} ${ends[mark]} ${units[mark]}`;
    const stating = dates.get(key);
    if (stating) stating.push(mark);
    else dates.set(key, [mark]);
  }
  return [...dates.values()]
    .map((stating): StatedDate => {
      const first = stating[0] as number;
      return {
        startMs: starts[first] as number,
        endMs: ends[first] as number,
        unit: units[first] as number,
        marks: stating,
        outletCount: outletCountOf(data, gathering, stating),
      };
    })
    .sort(
      (a, b) =>
        b.outletCount - a.outletCount ||
        b.marks.length - a.marks.length ||
        a.startMs - b.startMs ||
        a.endMs - b.endMs,
    );
}

/** All that is known of an event, by its id. */
export function describeEvent(data: TimelineData, gathering: Gathering, id: number): ReportedEvent {
  const marks = ragged(gathering.marks, id);
  const articles = new Set(Array.from(marks, mark => data.columns.articles[mark] as number));
  const originals = new Set(Array.from(articles, article => gathering.originals[article] as number));
  return {
    id,
    marks: [...marks],
    reportCount: articles.size,
    outletCount: outletCountOf(data, gathering, marks),
    copyCount: articles.size - originals.size,
    dates: datesOf(data, gathering, marks),
    isDisputed: ((gathering.flags[marks[0] ?? 0] as number) & markFlags.disputed) !== 0,
    leading: gathering.leading[id] as number,
  };
}

/** The event that a mark tells of, by its row; null where it stands alone. */
export function eventOf(data: TimelineData, gathering: Gathering, mark: number): ReportedEvent | null {
  const id = gathering.events[mark] ?? -1;
  return id < 0 ? null : describeEvent(data, gathering, id);
}
