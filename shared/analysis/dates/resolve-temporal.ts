import type {
  ResolvedTemporal,
  TemporalAnchor,
  TemporalExpression,
} from '#shared/domain/article/temporal-expression.ts';
import { dayNumber, isoDayOf } from './civil-day.ts';
import { endsOf, type Form, type Moment, unresolved } from './resolved-days.ts';
import { resolveOffset } from './resolve-offset.ts';
import { resolvePartial } from './resolve-partial.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { beginningOfCount } from './round-years.ts';
import { shiftedDay } from './shifted-day.ts';
import { daysOfSeason, daysOfTimex, isoRange, partOf } from './timex-interval.ts';

/** The parts of an expression that its meaning depends on. */
type Resolvable = Pick<TemporalExpression, 'relative' | 'precision' | 'calendar'>;

const needsDate: ResolvedTemporal = { ...unresolved, needsPublicationDate: true };

function resolveAbsolute(
  { value, part }: Form<'absolute'>,
  { calendar, precision }: Resolvable,
  published: number | null,
): ResolvedTemporal {
  const days = precision === 'season' ? daysOfSeason(value) : daysOfTimex(value);
  if (!days) return { ...unresolved, value };
  if (part !== undefined) return { ...unresolved, value, ...isoRange(partOf(days, part, published)) };
  // The sighting of the moon may move a Hijri day by one against the table.
  const slack = calendar === 'hijri' && days.first === days.last ? 1 : 0;
  return { ...unresolved, value, ...endsOf(value, days, slack) };
}

function resolvePartialForm(form: Form<'partial'>, expression: Resolvable, anchor: number): ResolvedTemporal {
  const filled = resolvePartial(form, expression.calendar, anchor);
  if (!filled) return unresolved;
  const slack = expression.calendar === 'hijri' && filled.first === filled.last ? 1 : 0;
  const days = form.part === undefined ? filled : partOf(filled, form.part, anchor);
  return {
    ...unresolved,
    value: filled.value,
    ...endsOf(filled.value, days, slack),
    alternatives: filled.alternative === null ? [] : [{ value: filled.alternative, why: 'other-year' }],
  };
}

function resolveDuration(form: Form<'duration'>, anchor: number | null): ResolvedTemporal {
  const resolved = { ...unresolved, value: form.value };
  if (form.direction === undefined || anchor === null) return resolved;
  const isPast = form.direction === 'past';
  const shifted = shiftedDay(anchor, form.value, isPast ? -1 : 1);
  const end = isPast && shifted !== null ? beginningOfCount(shifted, form.value) : shifted;
  const near = isoDayOf(anchor);
  const far = end === null ? null : isoDayOf(end);
  return isPast ? { ...resolved, earliest: far, latest: near } : { ...resolved, earliest: near, latest: far };
}

const vagueValues = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

function resolveVague(form: Form<'vague'>, published: number | null): ResolvedTemporal {
  const near = published === null ? null : isoDayOf(published);
  return {
    ...unresolved,
    value: vagueValues[form.direction],
    earliest: form.direction === 'past' ? null : near,
    latest: form.direction === 'future' ? null : near,
  };
}

/** When an article was written, by the clock of the paper. */
function momentOf(iso: string): Moment | null {
  const day = dayNumber(iso);
  return day === null ? null : { day, hour: Number(/^[^T]*T(\d\d)/.exec(iso)?.[1] ?? 0) };
}

/** The day an anchor stands for; null while it is unknown, or where expressions count from each other in a circle. */
function anchorDay(
  all: readonly Resolvable[],
  anchor: TemporalAnchor | undefined,
  published: Moment | null,
  path: readonly number[],
): number | null {
  if (anchor === undefined || anchor === 'publication') return published?.day ?? null;
  if (path.includes(anchor.expression)) return null;
  const resolved = resolveAt(all, anchor.expression, published, path);
  return resolved.value === null ? null : (daysOfTimex(resolved.value)?.first ?? null);
}

function resolveAt(
  all: readonly Resolvable[],
  index: number,
  published: Moment | null,
  path: readonly number[],
): ResolvedTemporal {
  const expression = all[index];
  if (!expression) return unresolved;
  const { relative } = expression;
  if (relative.op === 'absolute') return resolveAbsolute(relative, expression, published?.day ?? null);
  if (relative.op === 'set') return { ...unresolved, value: relative.value };
  if (relative.op === 'vague') return resolveVague(relative, published?.day ?? null);
  const anchor = anchorDay(all, relative.anchor, published, [...path, index]);
  if (relative.op === 'duration') return resolveDuration(relative, anchor);
  if (anchor === null) return published === null ? needsDate : unresolved;
  if (relative.op === 'offset') return resolveOffset(relative, anchor);
  if (relative.op === 'weekday') {
    const isPublication = relative.anchor === 'publication' && published !== null;
    return resolveWeekday(relative, isPublication ? published : { day: anchor, hour: 0 });
  }
  return resolvePartialForm(relative, expression, anchor);
}

/**
 * What one expression of an article means, given all of them (some count from others) and the publication (an
 * ISO day, or an instant by the clock of the paper; null while unknown). A pure function: the same input always gives the
 * same value.
 *
 * `needsPublicationDate` is true while the value is null only because the day is unknown. The `why` of an alternative
 * is one of `previous-week`, `next-week`, `same-day`, `tomorrow`, `other-direction`, `other-year`, `counted-day`.
 * Where a stated weekday contradicts the day, the value follows the weekday, as the writer knew that and the stored day of
 * publication may be another; the alternative follows the day, and `contradiction.nearestConsistent` is the nearest
 * publication day on which both would agree.
 */
export function resolveTemporal(
  all: readonly Resolvable[],
  index: number,
  published: string | null,
): ResolvedTemporal {
  return resolveAt(all, index, published === null ? null : momentOf(published), []);
}
