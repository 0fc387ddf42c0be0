import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { OverviewArticle, PublicationOrder, PublicationTurn } from './overview.ts';

const hour = 3_600_000;
const lengths = { time: 60_000, day: 24 * hour } as const;
/** No clock on earth is further ahead of or behind universal time. */
const furthestAhead = 14 * hour;
const furthestBehind = 12 * hour;

/**
 * When an article may have been published: from `from` on, before `to`. Milliseconds since 1970, of what a clock showed
 * where no zone is stated.
 */
interface Moment {
  readonly article: number;
  readonly from: number;
  readonly to: number;
  readonly hasZone: boolean;
  /** How far the stated zone is ahead of universal time; null where none is stated. */
  readonly offset: number | null;
}

const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * hour + minutes * 60_000);
}

/** Null where there is no date, or one that cannot be read. */
function momentOf(article: number, published: PublishedDate | null): Moment | null {
  const parts = published ? iso.exec(published.value) : null;
  if (!published || !parts) return null;
  const [year, month, day, hours, minutes, seconds] = parts.slice(1, 7).map(Number);
  if (year === undefined) return null;
  const start = Date.UTC(year, (month || 1) - 1, day || 1);
  const zone = parts[7];
  // Midnight sharp is how programs write a day of which they do not know the time.
  const isTime = published.precision === 'time' && hours !== undefined && parts[4] !== undefined;
  if (isTime && (hours || minutes || seconds)) {
    const offset = zone === undefined ? null : zoneOffset(zone);
    const from = start + hours * hour + (minutes || 0) * 60_000 + (seconds || 0) * 1000 - (offset ?? 0);
    return { article, from, to: from + (parts[6] ? 1000 : lengths.time), hasZone: offset !== null, offset };
  }
  const unzoned = { article, from: start, hasZone: false, offset: null };
  if (published.precision === 'year') return { ...unzoned, to: Date.UTC(year + 1, 0) };
  if (published.precision === 'month') return { ...unzoned, to: Date.UTC(year, month || 1) };
  return { ...unzoned, to: start + lengths.day };
}

/** The instants that a moment can be when nothing is assumed of its zone. */
const widened = ({ from, to, hasZone }: Moment): { readonly from: number; readonly to: number } =>
  hasZone ? { from, to } : { from: from - furthestAhead, to: to + furthestBehind };

/**
 * Moments as instants, those without a zone read in the zone that most of the others state: outlets that report one event
 * are mostly not far apart. Of equally common zones the lowest, whatever the order of the articles.
 */
function readInOneZone(moments: readonly Moment[]): ReadonlyMap<Moment, { from: number; to: number }> {
  const counts = new Map<number, number>();
  for (const { offset } of moments) if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const [[zone] = [0]] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(
    moments.map(moment => {
      const shift = moment.hasZone ? 0 : zone;
      return [moment, { from: moment.from - shift, to: moment.to - shift }];
    }),
  );
}

/** How long `b` is after `a`, at least and at most. Two moments without a zone are taken to be of one, if that is assumed. */
function between(
  a: Moment,
  b: Moment,
  assumesOneZone: boolean,
): { readonly least: number; readonly most: number } {
  const isPlain = a.hasZone === b.hasZone && (a.hasZone || assumesOneZone);
  const [first, second] = isPlain ? [a, b] : [widened(a), widened(b)];
  return { least: second.from - first.to, most: second.to - first.from };
}

/** Those that no other certainly came before. */
function possiblyFirst(moments: readonly Moment[], assumesOneZone: boolean): readonly Moment[] {
  // Of all that state a zone, and of all that do not, the one that is over first comes before whatever any of them does.
  const soonestOver = [true, false].flatMap(
    hasZone => moments.filter(moment => moment.hasZone === hasZone).toSorted((a, b) => a.to - b.to)[0] ?? [],
  );
  return moments.filter(
    moment =>
      !soonestOver.some(other => other !== moment && between(other, moment, assumesOneZone).least >= 0),
  );
}

const isSameMoment = (a: Moment, b: Moment): boolean =>
  a.from === b.from && a.to === b.to && a.to - a.from < lengths.time;

function whyUndecided(candidates: readonly Moment[], undated: number): PublicationOrder['undecided'] {
  if (undated > 0) return 'undated';
  const [first] = candidates;
  if (candidates.length < 2 || !first) return null;
  return candidates.every(each => isSameMoment(first, each)) ? 'same-moment' : 'too-coarse';
}

interface Published {
  readonly summary: Pick<OverviewArticle['summary'], 'published'>;
}

/** True if the first article was published before the second for certain, by the rules of `orderPublications`. */
export function isPublishedBefore(first: Published, second: Published): boolean {
  const [earlier, later] = [momentOf(0, first.summary.published), momentOf(1, second.summary.published)];
  return earlier !== null && later !== null && between(earlier, later, true).least >= 0;
}

/**
 * Who reported first, by what the articles state of their publication. Moments with a time zone are held against each
 * other as instants. A day is that whole day; without a zone it can be a day of any zone beside a moment that has one,
 * and is taken to be of the same zone as others without one. A time of midnight sharp counts as the day alone.
 */
export function orderPublications(articles: readonly Published[]): PublicationOrder {
  const published = articles.map(({ summary }) => summary.published);
  const moments = published.flatMap((date, article) => momentOf(article, date) ?? []);
  const undated = published.flatMap((date, article) => (momentOf(article, date) ? [] : [article]));
  const stated = readInOneZone(moments);
  const fromOf = (moment: Moment): number => stated.get(moment)?.from ?? moment.from;
  const toOf = (moment: Moment): number => stated.get(moment)?.to ?? moment.to;
  const sorted = moments.toSorted(
    (a, b) => fromOf(a) - fromOf(b) || toOf(a) - toOf(b) || a.article - b.article,
  );
  const possible = possiblyFirst(sorted, true);
  const candidates = [...possible.map(({ article }) => article), ...undated].sort((a, b) => a - b);
  const first = candidates.length === 1 ? (candidates[0] ?? null) : null;
  const leader = sorted[0];
  const isProbable =
    first === null &&
    undated.length === 0 &&
    leader !== undefined &&
    sorted.slice(1).every(other => fromOf(other) >= toOf(leader));
  const turn = (article: number, moment?: Moment): PublicationTurn => {
    const after = moment && leader && moment !== leader ? between(leader, moment, true) : null;
    return {
      article,
      published: published[article] ?? null,
      after: after && { least: Math.max(0, after.least), most: Math.max(0, after.most) },
    };
  };
  return {
    turns: [...sorted.map(moment => turn(moment.article, moment)), ...undated.map(article => turn(article))],
    first,
    probable: isProbable ? leader.article : null,
    candidates,
    undecided: whyUndecided(possible, undated.length),
    assumesOneZone: possible.length !== possiblyFirst(sorted, false).length,
  };
}
