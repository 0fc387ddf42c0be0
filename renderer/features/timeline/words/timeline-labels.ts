import type { Formats } from '#renderer/messages/formats.ts';
import { monthName } from '#renderer/messages/month-names.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Settings } from '#shared/host/host-api.ts';
import type { AxisUnit } from '#shared/timeline/axis-units.ts';
import {
  dayMs,
  firstDayOf,
  isoDayAt,
  lastDayOf,
  minuteMs,
  monthStartMs,
  type CivilRange,
} from '#shared/timeline/civil-range.ts';
import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import type { LaneKey } from '#shared/timeline/lane-key.ts';
import { timelineUnits, type TimelineUnit } from '#shared/timeline/timeline-units.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TextDirection } from '#shared/domain/article/article.ts';
import { createHijriWords } from './hijri-words.ts';
import type { MarkShape } from '#renderer/features/timeline/marks/mark-symbol.tsx';
import { remembered } from '#renderer/features/timeline/remembered.ts';
import { createUnitWords } from './unit-words.ts';

/** Every word on the timeline, in the language, digits and month names of the settings. */
export interface TimelineLabels {
  readonly direction: TextDirection;
  /** Empty outside the table of the Hijri calendar. */
  tick(unit: AxisUnit, timeMs: number): string;
  /** What the ticks leave out («June 2019» over days); empty when they say it all. */
  context(unit: AxisUnit, range: CivilRange): string;
  laneName(key: LaneKey): string;
  /** Name of a lane by its row; empty where the model has none such. */
  laneOf(model: TimelineModel, lane: number): string;
  outletName(outlet: string | null): string;
  count(count: number): string;
  /** «of 1,478», behind the count of what is in view. */
  ofAll(all: number): string;
  /** How many marks one glyph stands for. */
  times(count: number): string;
  overflow(count: number): string;
  /** «May 2019», «2019», «5 – 8 May 2019». */
  range(range: CivilRange): string;
  unitCount(group: UnitGroup): string;
  /** Of so many marks that are known less closely than others and have no place of their own. */
  lessPrecise(count: number): string;
  precision(unit: TimelineUnit): string;
  /** How many marks lie before or after a moment, the end of what the overview spans. */
  beyond(side: 'before' | 'after', count: number, timeMs: number): string;
  /** An end of what the strip below spans: the first or the last year in it, month or day where it is shorter. */
  edge(side: 'start' | 'end', strip: CivilRange): string;
  /** Of so many lanes that a picture has no room for. */
  lanesLeftOut(count: number): string;
  /** Of so many marks that go on through the whole view. */
  throughout(count: number): string;
  /** What dropping an article here would do. */
  dropHere(range: CivilRange): string;
  /** What a shape means, for the key to the marks. */
  legend(shape: MarkShape): string;
  kind(kind: TimelineEventKind): string;
  /** When a mark is, as precise as it is known and no more. */
  when(model: TimelineModel, event: number): string;
  /** The same of a mark that is told by itself. */
  whenIs(unit: TimelineUnit, range: CivilRange): string;
}

/** Of a longer strip below, the days of its ends say nothing. */
const longStripMs = 3 * 366 * dayMs;

const isoMinute = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 16);

/** The ISO value that names exactly this range: a year, a month or a day; null for any other range. */
export function isoUnitOf({ startMs, endMs }: CivilRange): string | null {
  const start = new Date(startMs);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth();
  const is = (from: number, to: number): boolean => startMs === from && endMs === to;
  if (is(monthStartMs(year, 0), monthStartMs(year + 1, 0))) return isoDayAt(startMs).slice(0, 4);
  if (is(monthStartMs(year, month), monthStartMs(year, month + 1))) return isoDayAt(startMs).slice(0, 7);
  return startMs % dayMs === 0 && endMs === startMs + dayMs ? isoDayAt(startMs) : null;
}

interface LabelOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Pick<Settings, 'language' | 'monthNames'>;
}

type TickName = AxisUnit['unit']['name'];

/** Parts of dates that the app's formats don't have: the axis leaves out what the corner says. */
function createAxisWords({ t, formats, settings }: LabelOptions) {
  const clockParts = new Intl.NumberFormat(formats.locale, { minimumIntegerDigits: 2 });
  const digits = new Intl.NumberFormat(formats.locale, { useGrouping: false });
  const hijri = createHijriWords({
    language: settings.language,
    number: value => digits.format(value),
    year: value => t('timeline.hijri-year', { value }),
  });
  const hijriTick = (name: TickName) => remembered((timeMs: number) => hijri.tick(name, timeMs));
  return {
    clock: (date: Date) =>
      `${clockParts.format(date.getUTCHours())}:${clockParts.format(date.getUTCMinutes())}`,
    dayAndMonth: (date: Date) =>
      `${formats.number(date.getUTCDate())} ${monthName(date.getUTCMonth() + 1, settings.language, settings.monthNames)}`,
    month: (date: Date) => monthName(date.getUTCMonth() + 1, settings.language, settings.monthNames),
    hijriTicks: { years: hijriTick('years'), months: hijriTick('months'), day: hijriTick('day') },
    hijriContext: hijri.context,
  };
}

const legendMessages = {
  point: 'timeline.legend-day',
  time: 'timeline.legend-time',
  interval: 'timeline.legend-interval',
  coarse: 'timeline.legend-coarse',
  gathered: 'timeline.legend-gathered',
  announced: 'timeline.legend-announced',
  disputed: 'timeline.legend-disputed',
} as const satisfies Readonly<Record<MarkShape, MessageId>>;

/** Creates the labels. */
export function createTimelineLabels(options: LabelOptions): TimelineLabels {
  const { t, formats, settings } = options;
  const words = createAxisWords(options);
  const year = remembered((timeMs: number) => formats.timex(isoDayAt(timeMs).slice(0, 4)));

  const rangeText = (range: CivilRange): string => {
    const { startMs, endMs } = range;
    const unit = isoUnitOf(range);
    if (unit !== null)
      return unit.length === 4
        ? t('timeline.unit-year', { value: formats.timex(unit) })
        : formats.timex(unit);
    const length = endMs - startMs;
    if (length <= minuteMs) return formats.timex(isoMinute(startMs));
    if (length < dayMs)
      return t('timeline.range', {
        from: formats.timex(isoMinute(startMs)),
        to: words.clock(new Date(endMs)),
      });
    return t('timeline.range', { from: formats.day(firstDayOf(range)), to: formats.day(lastDayOf(range)) });
  };
  const nameOfUnit = createUnitWords(options);
  const unitText = (unit: TimelineUnit | undefined, range: CivilRange): string =>
    (unit && nameOfUnit(unit, range)) ?? rangeText(range);
  const ticks = {
    years: year,
    months: remembered((timeMs: number) => {
      const date = new Date(timeMs);
      return date.getUTCMonth() === 0 ? formats.timex(isoDayAt(timeMs).slice(0, 7)) : words.month(date);
    }),
    week: remembered((timeMs: number) => words.dayAndMonth(new Date(timeMs))),
    day: remembered((timeMs: number) => words.dayAndMonth(new Date(timeMs))),
    hours: remembered((timeMs: number) =>
      timeMs % dayMs === 0 ? words.dayAndMonth(new Date(timeMs)) : words.clock(new Date(timeMs)),
    ),
    minutes: remembered((timeMs: number) => words.clock(new Date(timeMs))),
  } as const;
  const unitName = remembered((key: string) => {
    const [unit, startMs, endMs] = key.split(' ').map(Number) as [number, number, number];
    return unitText(timelineUnits[unit], { startMs, endMs });
  });
  const unitCount = remembered((key: string) => {
    const at = key.lastIndexOf(' ');
    return t('timeline.unit-count', { unit: unitName(key.slice(0, at)), count: Number(key.slice(at + 1)) });
  });
  const ofAll = remembered((all: number) => t('timeline.of-all', { all }));
  const outletName = (outlet: string | null): string => outlet ?? t('timeline.no-outlet');
  const laneName = (key: LaneKey): string => {
    switch (key.by) {
      case 'outlet':
        return outletName(key.outlet);
      case 'name':
      case 'speaker':
        return key.name;
      case 'tag':
        return key.tag ?? t('timeline.no-tag');
      case 'none':
        return t('timeline.one-lane');
    }
  };

  const edgeFrom = remembered((timeMs: number) => formats.timex(isoDayAt(timeMs).replace(/(-01)?-01$/, '')));
  const edgeUpTo = remembered((endMs: number) => {
    const rest = isoMinute(endMs).slice(4);
    return formats.timex(
      isoDayAt(endMs - 1).slice(0, rest === '-01-01T00:00' ? 4 : /^-..-01T00:00$/.test(rest) ? 7 : 10),
    );
  });

  const whenIs = (unit: TimelineUnit, range: CivilRange): string =>
    unit === 'time' ? formats.timex(isoMinute(range.startMs)) : unitText(unit, range);

  return {
    direction: settings.language === 'ar' ? 'rtl' : 'ltr',
    tick({ calendar, unit: { name } }, timeMs) {
      if (calendar === 'gregorian' || ((name === 'hours' || name === 'minutes') && timeMs % dayMs !== 0))
        return ticks[name](timeMs);
      return words.hijriTicks[name === 'years' || name === 'months' ? name : 'day'](timeMs);
    },
    context({ calendar, unit }, { startMs, endMs }) {
      const middle = startMs + (endMs - startMs) / 2;
      if (calendar === 'hijri') return words.hijriContext(unit.name, middle);
      if (unit.name === 'years') return '';
      if (unit.name === 'months') return year(middle);
      return formats.timex(
        isoDayAt(middle).slice(0, unit.name === 'hours' || unit.name === 'minutes' ? 10 : 7),
      );
    },
    laneName,
    laneOf(model, lane) {
      const key = model.lanes[lane]?.key;
      return key ? laneName(key) : '';
    },
    outletName,
    count: remembered(formats.number),
    ofAll,
    times: remembered((count: number) => t('timeline.times', { count })),
    overflow: remembered((count: number) => t('timeline.overflow', { count })),
    range: rangeText,
    unitCount: ({ unit, startMs, endMs, count }) => unitCount(`${unit} ${startMs} ${endMs} ${count}`),
    lessPrecise: remembered((count: number) => t('timeline.less-precise', { count })),
    beyond: (side, count, timeMs) => {
      return t(`timeline-date.${side}`, { count, when: edgeFrom(timeMs) });
    },
    edge(side, { startMs, endMs }) {
      // The strip grows with the window, and so may begin on any day.
      if (endMs - startMs > longStripMs) return year(side === 'start' ? startMs : endMs - 1);
      return side === 'start' ? edgeFrom(startMs) : edgeUpTo(endMs);
    },
    lanesLeftOut: count => t('timeline-file.lanes-left-out', { count }),
    throughout: remembered((count: number) => t('timeline.throughout', { count })),
    dropHere: range => t('timeline.drop-here', { when: rangeText(range) }),
    kind: kind => t(`timeline.kind-${kind}` satisfies MessageId),
    legend: shape => t(legendMessages[shape]),
    precision: unit => t(`timeline.precision-${unit}` satisfies MessageId),
    when(model, event) {
      const startMs = model.columns.starts[event] ?? 0;
      const endMs = model.columns.ends[event] ?? startMs;
      return whenIs(timelineUnits[model.columns.units[event] ?? 0] ?? 'day', { startMs, endMs });
    },
    whenIs,
  };
}
