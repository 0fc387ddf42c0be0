import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { Gathering } from './gathering.ts';
import { markFlags, type ReportCounts, type ReportedEvent, type StatedDate } from './reported-event.ts';

/** Of articles that are copies of each other the one that was published first. */
function firstCopies(
  data: TimelineData,
  { originals }: Pick<Gathering, 'originals'>,
  marks: Iterable<number>,
): readonly number[] {
  const publishedOf = (article: number): number => {
    const start = data.publishedStarts[article] as number;
    return Number.isNaN(start) ? Infinity : start;
  };
  const isBefore = (article: number, than: number): boolean => {
    const [own, other] = [publishedOf(article), publishedOf(than)];
    return own < other || (own === other && (data.articleIds[article] ?? '') < (data.articleIds[than] ?? ''));
  };
  const firsts = new Map<number, number>();
  for (const mark of marks) {
    const article = data.columns.articles[mark] as number;
    const original = originals[article] as number;
    const known = firsts.get(original);
    if (known === undefined || isBefore(article, known)) firsts.set(original, article);
  }
  return [...firsts.values()];
}

const outletCountOf = (data: TimelineData, articles: readonly number[]): number =>
  new Set(articles.map(article => data.articleOutlets[article])).size;

/** The dates that some marks state, the one that most outlets state first. */
export function datesOf(
  data: TimelineData,
  gathering: Pick<Gathering, 'originals'>,
  marks: Iterable<number>,
): readonly StatedDate[] {
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
        outletCount: outletCountOf(data, firstCopies(data, gathering, stating)),
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

/** By how many some marks are told. */
export function countReports(
  data: TimelineData,
  gathering: Gathering,
  marks: Iterable<number>,
): ReportCounts {
  const reportCount = new Set(Array.from(marks, mark => data.columns.articles[mark])).size;
  const firsts = firstCopies(data, gathering, marks);
  return {
    reportCount,
    outletCount: outletCountOf(data, firsts),
    copyCount: reportCount - firsts.length,
  };
}

/** All that is known of an event, by its id. */
export function describeEvent(data: TimelineData, gathering: Gathering, id: number): ReportedEvent {
  const marks = ragged(gathering.marks, id);
  return {
    id,
    ...countReports(data, gathering, marks),
    marks: [...marks],
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
