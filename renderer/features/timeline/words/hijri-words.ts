import { hijriMonthName } from '#renderer/messages/hijri-month-names.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { hijriDateOf } from '#shared/analysis/dates/hijri-calendar.ts';
import type { LanguageSetting } from '#shared/host/host-api.ts';
import type { TickUnit } from '#shared/timeline/axis-ticks.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { hijriYearAt } from '#shared/timeline/hijri-years.ts';

interface WordOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: { readonly language: LanguageSetting };
}

/**
 * Dates of the Umm al-Qura calendar in words. Outside its table they are empty, since nothing is shown rather than something
 * guessed, but for the beginnings of years, which can be counted.
 */
export interface HijriWords {
  /** What stands at a tick: the year, the month (with the year where it begins), or the day and month. */
  tick(name: TickUnit['name'], timeMs: number): string;
  /** What the ticks around this moment leave out. */
  context(name: TickUnit['name'], timeMs: number): string;
}

interface HijriWordOptions {
  readonly language: LanguageSetting;
  /** Digits without grouping. */
  readonly number: (value: number) => string;
  /** The year with its era. */
  readonly year: (year: string) => string;
}

/** The words in the language and digits of the settings. */
export function hijriWordsOf({ t, formats, settings }: WordOptions): HijriWords {
  const digits = new Intl.NumberFormat(formats.locale, { useGrouping: false });
  return createHijriWords({
    language: settings.language,
    number: value => digits.format(value),
    year: value => t('timeline.hijri-year', { value }),
  });
}

/** Creates the words. They come from the project's own table, since that of `Intl` differs from build to build. */
export function createHijriWords({ language, number, year }: HijriWordOptions): HijriWords {
  const dateAt = (timeMs: number) => hijriDateOf(Math.floor(timeMs / dayMs));
  const month = (value: number): string => hijriMonthName(value, language);
  return {
    tick(name, timeMs) {
      if (name === 'years') return year(number(hijriYearAt(timeMs)));
      const date = dateAt(timeMs);
      if (date === null) return '';
      if (name !== 'months') return `${number(date.day)} ${month(date.month)}`;
      return date.month === 1 ? `${month(1)} ${year(number(date.year))}` : month(date.month);
    },
    context(name, timeMs) {
      const date = dateAt(timeMs);
      if (date === null || name === 'years') return '';
      const ofYear = year(number(date.year));
      if (name === 'months') return ofYear;
      const ofMonth = `${month(date.month)} ${ofYear}`;
      return name === 'hours' || name === 'minutes' ? `${number(date.day)} ${ofMonth}` : ofMonth;
    },
  };
}
