import { dayNumber } from '#shared/analysis/dates/civil-day.ts';
import { hijriDateOf } from '#shared/analysis/dates/hijri-calendar.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { Settings } from '#shared/host/host-api.ts';
import { formatLocale } from './format-locale.ts';
import { hijriMonthName } from './hijri-month-names.ts';
import { monthName } from './month-names.ts';

/** Numbers and dates as people read them. For showing only: nothing that is stored passes through here. */
export interface Formats {
  readonly locale: string;
  number(value: number): string;
  /** Things one after the other, «and» before the last. */
  list(items: readonly string[]): string;
  /** `share` is 0 to 1. */
  percent(share: number): string;
  fileSize(bytes: number): string;
  /** A day, as `YYYY-MM-DD`. */
  day(isoDay: string): string;
  weekday(isoDay: string): string;
  /** The same day in the Umm al-Qura calendar, with its era mark; null for a day that the project's table does not reach. */
  hijriDay(isoDay: string): string | null;
  /** An ISO 8601 value of any precision (year, month, day, time), as precise as it is and no more. */
  timex(value: string): string;
  /** An instant, in this machine's time zone. */
  instant(iso: string): string;
  publishedDate(published: PublishedDate): string;
}

const utc = (isoDay: string): Date => new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);

/** Creates the formats for these settings. */
export function createFormats(settings: Pick<Settings, 'language' | 'digits' | 'monthNames'>): Formats {
  const { language, digits, monthNames } = settings;
  const locale = formatLocale(language, digits);
  const digitsOnly = new Intl.NumberFormat(locale, { useGrouping: false });
  const plain = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map(
    unit =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }),
  );
  const year = (text: string): string => digitsOnly.format(Number(text));
  const month = (text: string): string => monthName(Number(text), language, monthNames);

  const timex = (value: string): string => {
    const yearless = /^XXXX-(\d{2})-(\d{2})$/.exec(value);
    if (yearless) return `${digitsOnly.format(Number(yearless[2]))} ${month(yearless[1] ?? '')}`;
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(value);
    if (!parts) return value;
    const [, y = '', m, d, hour, minute] = parts;
    if (m === undefined) return year(y);
    if (d === undefined) return `${month(m)} ${year(y)}`;
    const day = `${digitsOnly.format(Number(d))} ${month(m)} ${year(y)}`;
    if (hour === undefined || minute === undefined) return day;
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
    return `${day} ${two.format(Number(hour))}:${two.format(Number(minute))}`;
  };

  /** From the project's own table, since that of `Intl` differs from build to build. */
  const hijriDay = (isoDay: string): string | null => {
    const day = dayNumber(isoDay);
    const date = day === null ? null : hijriDateOf(day);
    if (date === null) return null;
    const named = hijriMonthName(date.month, language);
    return `${digitsOnly.format(date.day)} ${named} ${digitsOnly.format(date.year)} ${language === 'ar' ? 'هـ' : 'AH'}`;
  };

  return {
    locale,
    number: value => plain.format(value),
    list: items => conjunction.format(items),
    percent: value => share.format(value),
    fileSize(bytes) {
      const step = Math.min(sizes.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
      return sizes[step]?.format(bytes / 1000 ** step) ?? '';
    },
    day: timex,
    weekday: isoDay => weekdays.format(utc(isoDay)),
    hijriDay,
    timex,
    instant: iso => moment.format(new Date(iso)),
    publishedDate: published => timex(published.value),
  };
}
