import { dayMs } from '#shared/timeline/civil-range.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { liesAhead } from './announced-marks.ts';
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

/** Marks that announce one thing, and those that call it off before its day. */
interface Told {
  readonly announcing: number[];
  readonly callingOff: number[];
}

/** Tells the announcement that some marks make together, or the end of what none of them announced. */
function describe(
  data: TimelineData,
  gathering: Gathering,
  { announcing, callingOff }: Told,
  lastPublishedMs: number,
): Announcement | null {
  const { columns, publishedStarts } = data;
  const articleOf = (mark: number): number => columns.articles[mark] as number;
  const publishedOf = (mark: number): number => publishedStarts[articleOf(mark)] as number;
  const byPublication = (a: number, b: number): number => publishedOf(a) - publishedOf(b) || a - b;
  const isAnnounced = announcing.length > 0;
  const marks = (isAnnounced ? announcing : callingOff).toSorted(byPublication);
  const [mark] = marks;
  if (mark === undefined) return null;
  const told = new Set(
    isAnnounced ? marks.flatMap(one => [...ragged(gathering.mentions, placeOf(gathering, one))]) : [],
  );
  const mentions = [...told].filter(one => !marks.includes(one)).sort(byPublication);
  return {
    mark,
    isAnnounced,
    marks,
    articleCount: new Set(marks.map(articleOf)).size,
    mentions,
    ...(isAnnounced
      ? outcomeOf(data, gathering.callingOff, mark, mentions)
      : { mentionsAfter: [], isCalledOff: true }),
    isDue: lastPublishedMs >= (columns.ends[mark] as number),
    lastPublishedMs,
  };
}

/** What was announced for days in the range or called off before its day, in the order of these; each event once. */
export function announcementsIn(
  data: TimelineData,
  gathering: Gathering,
  wish: EventWish,
): readonly Announcement[] {
  const found = new Map<string, Told>();
  for (const row of marksInRange(data, wish)) {
    const isAnnouncing = placeOf(gathering, row) >= 0;
    const isOff = gathering.callingOff.of(row) === 'yes' && liesAhead(data, row);
    if (!isAnnouncing && !isOff) continue;
    const key = keyOf(data, gathering, row);
    const told = found.get(key) ?? { announcing: [], callingOff: [] };
    if (!found.has(key)) {
      if (found.size >= wish.limit) continue;
      found.set(key, told);
    }
    (isAnnouncing ? told.announcing : told.callingOff).push(row);
  }
  const lastPublishedMs = lastPublishedOf(data);
  const all = Array.from(found.values(), told => describe(data, gathering, told, lastPublishedMs)).filter(
    one => one !== null,
  );
  const heard = new Set(all.flatMap(({ mentions }) => mentions));
  return all.filter(({ isAnnounced, marks }) => isAnnounced || !marks.some(row => heard.has(row)));
}
