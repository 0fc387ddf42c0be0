import { hijriMonthName } from '#renderer/messages/hijri-month-names.ts';
import { monthName } from '#renderer/messages/month-names.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { hijriDateOf } from '#shared/analysis/dates/hijri-calendar.ts';
import type { Settings } from '#shared/host/host-api.ts';
import { dayMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { eraOf } from './era.ts';

interface UnitWordOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Pick<Settings, 'language' | 'monthNames'>;
}

/** Months counted through all years, from the first in the range up to the one after the last. */
interface MonthRange {
  readonly from: number;
  readonly to: number;
}

function gregorianMonths({ startMs, endMs }: CivilRange): MonthRange | null {
  const monthAt = (timeMs: number): number | null => {
    const date = new Date(timeMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return timeMs === monthStartMs(year, month) ? year * 12 + month : null;
  };
  const [from, to] = [monthAt(startMs), monthAt(endMs)];
  return from === null || to === null ? null : { from, to };
}

/** Only by the project's own table of the calendar: null outside it. */
function hijriMonths({ startMs, endMs }: CivilRange): MonthRange | null {
  const monthAt = (timeMs: number): number | null => {
    const date = timeMs % dayMs === 0 ? hijriDateOf(timeMs / dayMs) : null;
    return date?.day === 1 ? date.year * 12 + date.month - 1 : null;
  };
  const [from, to] = [monthAt(startMs), monthAt(endMs)];
  return from === null || to === null ? null : { from, to };
}

/** Units that may be told by months and years; days are told by days. */
const longUnits: ReadonlySet<TimelineUnit> = new Set(['month', 'quarter', 'season', 'half', 'year', 'span']);

/**
 * Creates the words of what a mark stands for, as closely as it is stated and no more: «2017 – 2018», «summer 2018», «1447 AH»,
 * «the sixties»; null for what has no such name.
 */
export function createUnitWords({ t, formats, settings }: UnitWordOptions) {
  const digits = new Intl.NumberFormat(formats.locale, { useGrouping: false });
  const { language, monthNames } = settings;
  const yearOf = (month: number): string => digits.format(Math.floor(month / 12));
  const hijriYear = (month: number): string => t('timeline.hijri-year', { value: yearOf(month) });
  const gregorianMonth = (month: number): string => monthName((month % 12) + 1, language, monthNames);
  const hijriMonth = (month: number): string => hijriMonthName((month % 12) + 1, language);

  const tellMonths = (
    unit: TimelineUnit,
    { from, to }: MonthRange,
    month: (month: number) => string,
    year: (month: number) => string,
  ): string => {
    const between = (a: string, b: string): string => t('timeline.range', { from: a, to: b });
    const last = to - 1;
    if (from % 12 === 0 && to % 12 === 0 && (unit !== 'span' || to - from > 12))
      return to - from === 12 ? year(from) : between(year(from), year(last));
    const named = (at: number): string => t('timeline-date.month', { month: month(at), year: year(at) });
    if (to - from === 1) return named(from);
    const isOneYear = Math.floor(from / 12) === Math.floor(last / 12);
    return between(isOneYear ? month(from) : named(from), named(last));
  };
  const partOfYear = (unit: TimelineUnit, { from, to }: MonthRange): string | null => {
    const [length, month, year] = [to - from, from % 12, yearOf(from)];
    if (unit === 'quarter' && length === 3 && month % 3 === 0)
      return t('timeline-date.quarter', { quarter: month / 3 + 1, year });
    if (unit === 'half' && length === 6 && month % 6 === 0)
      return t('timeline-date.half', { half: String(month / 6 + 1), year });
    if (unit !== 'season' || length !== 3 || month % 3 !== 2) return null;
    // A winter has two years.
    const years = month === 11 ? t('timeline.range', { from: year, to: yearOf(to - 1) }) : year;
    return t('timeline-date.season', { season: String(((month + 1) / 3) % 4), year: years });
  };
  const eraWords = (unit: TimelineUnit, range: CivilRange): string | null => {
    const era = eraOf(unit, range);
    if (!era) return null;
    const { decade, century } = era;
    if (decade === null) return t('timeline.unit-century', { century });
    // «The sixties» are those of the last century; before and after it they are named with theirs.
    const isLast = century === 20 && decade > 2;
    const value = formats.timex(new Date(range.startMs).toISOString().slice(0, 4));
    return isLast
      ? t('timeline.unit-decade-short', { decade: String(decade), value })
      : t('timeline.unit-decade', { decade: String(decade), century, value });
  };

  return (unit: TimelineUnit, range: CivilRange): string | null => {
    if (!longUnits.has(unit)) return eraWords(unit, range);
    const months = gregorianMonths(range);
    if (months) {
      // A single year or month is named as everywhere.
      if (unit === 'year' || unit === 'month') return null;
      return partOfYear(unit, months) ?? tellMonths(unit, months, gregorianMonth, yearOf);
    }
    const ofHijri = hijriMonths(range);
    return ofHijri && tellMonths(unit, ofHijri, hijriMonth, hijriYear);
  };
}
