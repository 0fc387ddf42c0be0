import { dayMs } from '#shared/timeline/civil-range.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { Gathering } from './gathering.ts';
import { marksInRange, type EventWish } from './most-reported.ts';
import { outcomeOf } from './outcome.ts';
import type { Announcement } from './reported-event.ts';

const lastPublishedOf = ({ publishedStarts }: TimelineData): number =>
  publishedStarts.reduce((latest, start) => (start > latest ? start : latest), -Infinity);

/** Where a mark stands among those that announce something; -1 where it announces nothing. */
function placeOf({ announced }: Gathering, mark: number): number {
  const at = countBelow(announced, mark);
  return announced[at] === mark ? at : -1;
}

/**
 * What is announced, by its event and day, whoever tells of it: an update of an article is no second announcement. What stands alone
 * goes by its article and its stretch of time: sentences of an article that name the same day to come are nearly always about the
 * same, in words too unlike to be gathered.
 */
function keyOf({ columns }: TimelineData, { events }: Gathering, mark: number): string {
  const event = events[mark] as number;
  const startMs = columns.starts[mark] as number;
  return event >= 0
    ? `${event}: ${Math.floor(startMs / dayMs)}`
    : `of ${columns.articles[mark]}: ${startMs} to ${columns.ends[mark]}`;
}

/** Tells the announcement that some marks make together. */
function describe(
  data: TimelineData,
  gathering: Gathering,
  rows: readonly [number, ...number[]],
  lastPublishedMs: number,
): Announcement {
  const { columns, publishedStarts } = data;
  const articleOf = (mark: number): number => columns.articles[mark] as number;
  const publishedOf = (mark: number): number => publishedStarts[articleOf(mark)] as number;
  const byPublication = (a: number, b: number): number => publishedOf(a) - publishedOf(b) || a - b;
  const marks = rows.toSorted(byPublication);
  const [mark = rows[0]] = marks;
  const told = new Set(marks.flatMap(one => [...ragged(gathering.mentions, placeOf(gathering, one))]));
  const mentions = [...told].filter(one => !marks.includes(one)).sort(byPublication);
  return {
    mark,
    marks,
    articleCount: new Set(marks.map(articleOf)).size,
    mentions,
    ...outcomeOf(data, gathering.callingOff, mark, mentions),
    isDue: lastPublishedMs >= (columns.ends[mark] as number),
    lastPublishedMs,
  };
}

/** What was announced for days in the range, in the order of these; each event once. */
export function announcementsIn(
  data: TimelineData,
  gathering: Gathering,
  wish: EventWish,
): readonly Announcement[] {
  const found = new Map<string, [number, ...number[]]>();
  for (const row of marksInRange(data, wish)) {
    if (placeOf(gathering, row) < 0) continue;
    const key = keyOf(data, gathering, row);
    const marks = found.get(key);
    if (marks) marks.push(row);
    else if (found.size < wish.limit) found.set(key, [row]);
  }
  const lastPublishedMs = lastPublishedOf(data);
  return Array.from(found.values(), marks => describe(data, gathering, marks, lastPublishedMs));
}
