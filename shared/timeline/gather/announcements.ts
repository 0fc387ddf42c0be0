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
 * What an article announces, by its event; what stands alone, by its stretch of time: sentences of an article that name the
 * same day to come are nearly always about the same, in words too unlike to be gathered.
 */
function keyOf({ columns }: TimelineData, { events }: Gathering, mark: number): string {
  const event = events[mark] as number;
  const what = event >= 0 ? `${event}` : `${columns.starts[mark]} to ${columns.ends[mark]}`;
  return `${columns.articles[mark]}: ${what}`;
}

/** Tells the announcement that some marks of one article make together, the first of which stands for all. */
function describe(
  data: TimelineData,
  gathering: Gathering,
  marks: readonly [number, ...number[]],
  lastPublishedMs: number,
): Announcement {
  const { columns, publishedStarts } = data;
  const publishedOf = (mark: number): number => publishedStarts[columns.articles[mark] as number] as number;
  const told = marks.map(mark => [...ragged(gathering.mentions, placeOf(gathering, mark))]);
  const mentions =
    told.length === 1
      ? (told[0] ?? [])
      : [...new Set(told.flat())].sort((a, b) => publishedOf(a) - publishedOf(b) || a - b);
  const [mark] = marks;
  return {
    mark,
    marks,
    mentions,
    ...outcomeOf(data, gathering.callingOff, mark, mentions),
    isDue: lastPublishedMs >= (columns.ends[mark] as number),
    lastPublishedMs,
  };
}

/** What was announced for days in the range, in the order of these; once for each article and event. */
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
