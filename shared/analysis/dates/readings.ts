import type {
  PartOfPeriod,
  TemporalPrecision,
  TemporalUnit,
  Weekday,
} from '#shared/domain/article/temporal-expression.ts';
import { civilDateOf, type CivilDate, isCivilDate, isoDate, isoDayOf } from './civil-day.ts';
import { dayNumberOfHijri, hijriMonthLength } from './hijri-calendar.ts';
import { grainOfYears, yearsOfGrain } from './round-years.ts';
import type { Reading } from './temporal-rule.ts';

type Direction = -1 | 0 | 1;
type PartialDirection = 'nearest' | 'past' | 'future';

const two = (n: number): string => String(n).padStart(2, '0');

/** A date or period written out in full. */
export const absolute = (value: string, precision: TemporalPrecision): Reading => ({
  kind: 'point',
  relative: { op: 'absolute', value },
  precision,
  certainty: 'stated',
  calendar: 'gregorian',
});

/** A stretch between two stated ends, `from/to`. */
export const statedRange = (value: string, precision: TemporalPrecision): Reading => ({
  ...absolute(value, precision),
  kind: 'interval',
});

/** A day written out in full; null for one that the calendar does not have. */
export function absoluteDay(date: CivilDate): Reading | null {
  return isCivilDate(date) ? absolute(isoDate(date), 'day') : null;
}

/** A Hijri day written out in full, as the Gregorian day of the Umm al-Qura table; null for one outside it. */
export function hijriDay(date: CivilDate): Reading | null {
  const dayNumber = dayNumberOfHijri(date.year, date.month, date.day);
  if (dayNumber === null) return null;
  return { ...absolute(isoDate(civilDateOf(dayNumber)), 'day'), calendar: 'hijri', certainty: 'derived' };
}

/** A Hijri month or year written out in full, as the Gregorian days it spans; null outside the table. */
export function hijriPeriod(year: number, firstMonth: number, lastMonth: number): Reading | null {
  const first = dayNumberOfHijri(year, firstMonth, 1);
  const last = dayNumberOfHijri(year, lastMonth, hijriMonthLength(year, lastMonth) ?? 0);
  if (first === null || last === null) return null;
  const precision = firstMonth === lastMonth ? 'month' : 'year';
  const value = `${isoDayOf(first)}/${isoDayOf(last)}`;
  return { ...statedRange(value, precision), calendar: 'hijri', certainty: 'derived' };
}

/** The side of the publication date that a modifier such as «الماضي» points to. */
export const partialDirection = (modifier: Direction | undefined): PartialDirection =>
  modifier === undefined || modifier === 0 ? 'nearest' : modifier < 0 ? 'past' : 'future';

interface PartialDetails {
  readonly weekdayCheck?: Weekday | undefined;
  readonly yearsAway?: Direction | undefined;
}

/** A date without its year. */
export function partial(
  value: string,
  precision: TemporalPrecision,
  direction: PartialDirection,
  details: PartialDetails = {},
): Reading {
  const isInferred = direction === 'nearest' && details.yearsAway === undefined;
  return {
    kind: 'point',
    relative: { op: 'partial', value, anchor: 'publication', direction, ...presentOnly(details) },
    precision,
    certainty: isInferred ? 'inferred' : 'derived',
    calendar: 'gregorian',
  };
}

/** The value of a day and month without a year. */
export const yearlessDay = (month: number, day: number): string => `XXXX-${two(month)}-${two(day)}`;

/** The value of a month without a year. */
export const yearlessMonth = (month: number): string => `XXXX-${two(month)}`;

interface OffsetDetails {
  readonly weekdayCheck?: Weekday | undefined;
  readonly part?: PartOfPeriod | 'earlier' | 'later' | 'weekend' | undefined;
  readonly timeOfDay?: string | undefined;
}

/** The entries of `details` that hold a value. */
function presentOnly<T extends object>(details: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(details).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }; // only the undefined entries went
}

const precisionOfUnit: Readonly<Record<TemporalUnit, TemporalPrecision>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** So many units from the publication date. */
export function offset(n: number, unit: TemporalUnit, details: OffsetDetails = {}): Reading {
  const isClock = details.timeOfDay !== undefined && /\d/.test(details.timeOfDay);
  return {
    kind: 'point',
    relative: { op: 'offset', n, unit, anchor: 'publication', ...presentOnly(details) },
    precision: isClock ? 'time' : precisionOfUnit[unit],
    certainty: 'derived',
    calendar: 'gregorian',
  };
}

/**
 * So long before or after the publication date, as exactly as one counts: 200 years ago is a decade, 1600 years ago a
 * century.
 */
export function countedOffset(n: number, unit: TemporalUnit): Reading {
  if (unit !== 'year') return offset(n, unit);
  const grain = grainOfYears(Math.abs(n));
  return grain === 'year' ? offset(n, unit) : offset(n / yearsOfGrain[grain], grain);
}

/** So many units from the date that the text names before it. */
export const fromPreviousDate = (n: number, unit: TemporalUnit): Reading => ({
  ...offset(n, unit),
  kind: 'event-relative',
  anchorHint: 'previous-date',
  certainty: 'inferred',
});

/** A period of which the words name a part. */
export function withPart(reading: Reading, part: PartOfPeriod | undefined): Reading {
  const { relative } = reading;
  const isPeriod = relative.op === 'absolute' || relative.op === 'partial' || relative.op === 'offset';
  return part === undefined || !isPeriod ? reading : { ...reading, relative: { ...relative, part } };
}

/** A weekday beside the publication date; `modifier` is undefined where the text names no side. */
export function weekdayReading(
  weekday: Weekday,
  modifier: Direction | undefined,
  details: { readonly leansToFuture: boolean; readonly timeOfDay?: string | undefined },
): Reading {
  const unstated = details.leansToFuture ? 'nearest-not-before' : 'nearest-not-after';
  const direction = modifier === undefined || modifier === 0 ? unstated : modifier < 0 ? 'before' : 'after';
  const time = presentOnly({ timeOfDay: details.timeOfDay });
  return {
    kind: 'point',
    relative: { op: 'weekday', weekday, anchor: 'publication', direction, ...time },
    precision: 'day',
    certainty: modifier === undefined ? 'inferred' : 'derived',
    calendar: 'gregorian',
  };
}

const durationUnits: Readonly<Record<TemporalUnit, string>> = {
  second: 'TxS',
  minute: 'TxM',
  hour: 'TxH',
  day: 'xD',
  week: 'xW',
  month: 'xM',
  quarter: 'xQ',
  half: 'xH',
  season: 'xS',
  year: 'xY',
  decade: 'xDE',
  century: 'xCE',
};

/** TIMEX3 for a length of time: `P3D`, `PT2H`, `PXY` for several years. */
export const durationValue = (n: number | 'X', unit: TemporalUnit): string =>
  `P${durationUnits[unit].replace('x', String(n))}`;

const isClock = (unit: TemporalUnit): boolean => precisionOfUnit[unit] === 'time';

/** A length of time; with a direction it is counted from the publication date, to the day. */
export function duration(n: number | 'X', unit: TemporalUnit, direction?: 'past' | 'future'): Reading {
  const side = direction === undefined ? {} : ({ anchor: 'publication', direction } as const);
  return {
    kind: direction === undefined ? 'duration' : 'interval',
    relative: { op: 'duration', value: durationValue(n, unit), ...side },
    precision: n === 'X' ? 'vague' : direction !== undefined && isClock(unit) ? 'day' : precisionOfUnit[unit],
    certainty: n === 'X' ? 'vague' : 'stated',
    calendar: 'gregorian',
  };
}

/** Something that happens again and again. */
export const recurring = (value: string, precision: TemporalPrecision): Reading => ({
  kind: 'set',
  relative: { op: 'set', value },
  precision,
  certainty: 'stated',
  calendar: 'gregorian',
});

/** A time that cannot be computed, only placed before, at or after the time of writing. */
export const vague = (modifier: Direction, unit?: TemporalUnit): Reading => ({
  kind: 'vague',
  relative: {
    op: 'vague',
    direction: modifier < 0 ? 'past' : modifier > 0 ? 'future' : 'present',
    ...presentOnly({ unit }),
  } as Reading['relative'], // the spread loses that an absent unit leaves the key out
  precision: 'vague',
  certainty: 'vague',
  calendar: 'gregorian',
});
