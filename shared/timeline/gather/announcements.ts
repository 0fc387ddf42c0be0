import { countBelow } from '#shared/timeline/sorted-search.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { Gathering } from './gathering.ts';
import { marksInRange, type EventWish } from './most-reported.ts';
import type { Announcement } from './reported-event.ts';

/** The last publication of the collection; NaN where none is dated. */
function lastPublishedOf({ publishedStarts }: TimelineData): number {
  const last = publishedStarts.reduce((latest, start) => (start > latest ? start : latest), -Infinity);
  return last === -Infinity ? NaN : last;
}

function describe(
  data: TimelineData,
  { announced, mentions, callingOff }: Gathering,
  mark: number,
  lastPublishedMs: number,
): Announcement | null {
  const at = countBelow(announced, mark);
  if (announced[at] !== mark) return null;
  const { columns, publishedStarts } = data;
  const told = [...ragged(mentions, at)];
  const startMs = columns.starts[mark] as number;
  return {
    mark,
    mentions: told,
    mentionsAfter: told.filter(
      mention => (publishedStarts[columns.articles[mention] as number] as number) >= startMs,
    ),
    isCalledOff: told.some(mention => callingOff.of(mention) !== 'no'),
    isDue: lastPublishedMs >= (columns.ends[mark] as number),
    lastPublishedMs,
  };
}

/** What was announced for days in the range, in the order of these. */
export function announcementsIn(
  data: TimelineData,
  gathering: Gathering,
  wish: EventWish,
): readonly Announcement[] {
  const found: Announcement[] = [];
  const lastPublishedMs = lastPublishedOf(data);
  for (const row of marksInRange(data, wish)) {
    if (found.length >= wish.limit) break;
    const announcement = describe(data, gathering, row, lastPublishedMs);
    if (announcement) found.push(announcement);
  }
  return found;
}
