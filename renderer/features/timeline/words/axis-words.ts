import type { Formats } from '#renderer/messages/formats.ts';
import { monthName } from '#renderer/messages/month-names.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { remembered } from '#renderer/features/timeline/remembered.ts';
import type { Settings } from '#shared/host/host-api.ts';
import type { AxisUnit } from '#shared/timeline/axis-units.ts';
import { dayMs, isoDayAt, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createClock } from './clock.ts';
import { hijriWordsOf } from './hijri-words.ts';

/** The words of the axis, each row in its calendar. */
export interface AxisWords {
  /** Empty outside the table of the Hijri calendar. */
  tick(unit: AxisUnit, timeMs: number): string;
  /**
   * What the ticks leave out («June 2019» over days) where the range begins; over months both years of which some are in it. Empty
   * when they say it all.
   */
  context(unit: AxisUnit, range: CivilRange): string;
}

interface AxisWordOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Pick<Settings, 'language' | 'monthNames'>;
}

type TickName = AxisUnit['unit']['name'];

/** Creates the words: parts of dates that the app's formats don't have, since the axis leaves out what the corner says. */
export function createAxisWords(options: AxisWordOptions): AxisWords {
  const { t, formats, settings } = options;
  const { language, monthNames } = settings;
  const hijri = hijriWordsOf(options);
  const hijriTick = (name: TickName) => remembered((timeMs: number) => hijri.tick(name, timeMs));
  const hijriTicks = { years: hijriTick('years'), months: hijriTick('months'), day: hijriTick('day') };

  const monthOf = (date: Date): string => monthName(date.getUTCMonth() + 1, language, monthNames);
  const dayAndMonth = (timeMs: number): string => {
    const date = new Date(timeMs);
    return `${formats.number(date.getUTCDate())} ${monthOf(date)}`;
  };
  const clock = createClock(formats);
  const year = remembered((timeMs: number) => formats.timex(isoDayAt(timeMs).slice(0, 4)));
  const ticks = {
    years: year,
    months: remembered((timeMs: number) => {
      const date = new Date(timeMs);
      return date.getUTCMonth() === 0 ? formats.timex(isoDayAt(timeMs).slice(0, 7)) : monthOf(date);
    }),
    week: remembered(dayAndMonth),
    day: remembered(dayAndMonth),
    hours: remembered((timeMs: number) => (timeMs % dayMs === 0 ? dayAndMonth(timeMs) : clock(timeMs))),
    minutes: remembered(clock),
  } as const satisfies Readonly<Record<TickName, (timeMs: number) => string>>;

  const contextAt = ({ calendar, unit: { name } }: AxisUnit, timeMs: number): string => {
    if (calendar === 'hijri') return hijri.context(name, timeMs);
    if (name === 'years') return '';
    if (name === 'months') return year(timeMs);
    return formats.timex(isoDayAt(timeMs).slice(0, name === 'hours' || name === 'minutes' ? 10 : 7));
  };

  return {
    tick({ calendar, unit: { name } }, timeMs) {
      if (calendar === 'gregorian' || ((name === 'hours' || name === 'minutes') && timeMs % dayMs !== 0))
        return ticks[name](timeMs);
      return hijriTicks[name === 'years' || name === 'months' ? name : 'day'](timeMs);
    },
    context(axis, { startMs, endMs }) {
      const first = contextAt(axis, startMs);
      if (first !== '' && axis.unit.name !== 'months') return first;
      const last = contextAt(axis, endMs - 1);
      if (first === '' || last === '' || first === last) return first || last;
      return t('timeline.range', { from: first, to: last });
    },
  };
}
