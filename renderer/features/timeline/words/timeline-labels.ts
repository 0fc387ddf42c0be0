import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { MarkShape } from '#renderer/features/timeline/marks/mark-symbol.tsx';
import { remembered } from '#renderer/features/timeline/remembered.ts';
import type { TextDirection } from '#shared/domain/article/article.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
import type { LaneKey } from '#shared/timeline/lane-key.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { timelineUnits, type TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { createAxisWords, type AxisWords } from './axis-words.ts';
import { createDateWords, type DateWordOptions, type DateWords } from './date-words.ts';
import { createStripWords, type StripWords } from './strip-words.ts';

/** Every word on the timeline, in the language, digits and month names of the settings and in the calendars of the axis. */
export interface TimelineLabels extends AxisWords, DateWords, StripWords {
  readonly direction: TextDirection;
  /** Dates in the upper calendar of the axis alone, for lists, for speech and where there is little room. */
  readonly short: DateWords;
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
  unitCount(group: UnitGroup): string;
  /** Of so many marks that are known less closely than others and have no place of their own. */
  lessPrecise(count: number): string;
  precision(unit: TimelineUnit): string;
  /** Of so many lanes that a picture has no room for. */
  lanesLeftOut(count: number): string;
  /** Of so many marks that go on through the whole view. */
  throughout(count: number): string;
  /** What dropping an article here would do. */
  dropHere(range: CivilRange): string;
  /** What a shape means, for the key to the marks. */
  legend(shape: MarkShape): string;
  kind(kind: TimelineEventKind): string;
  /** The words of `short.whenIs` for a mark of the model. */
  when(model: TimelineModel, event: number): string;
}

const legendMessages = {
  point: 'timeline.legend-day',
  time: 'timeline.legend-time',
  interval: 'timeline.legend-interval',
  coarse: 'timeline.legend-coarse',
  gathered: 'timeline.legend-gathered',
  announced: 'timeline.legend-announced',
  'called-off': 'timeline.legend-called-off',
  disputed: 'timeline.legend-disputed',
} as const satisfies Readonly<Record<MarkShape, MessageId>>;

/** Creates the labels. */
export function createTimelineLabels(options: DateWordOptions): TimelineLabels {
  const { t, formats, settings, calendars } = options;
  const dates = createDateWords(options);
  const short = createDateWords({ ...options, calendars: calendars.slice(0, 1) });
  const unitName = remembered((key: string) => {
    const [unit, startMs, endMs] = key.split(' ').map(Number) as [number, number, number];
    return short.whenIs(timelineUnits[unit] ?? 'day', { startMs, endMs });
  });
  const countOfKey = remembered((key: string) => {
    const at = key.lastIndexOf(' ');
    return t('timeline.unit-count', { unit: unitName(key.slice(0, at)), count: Number(key.slice(at + 1)) });
  });
  const counts = new WeakMap<UnitGroup, string>();
  const unitCount = (group: UnitGroup): string => {
    const before = counts.get(group);
    if (before !== undefined) return before;
    const { unit, startMs, endMs, count } = group;
    const words = countOfKey(`${unit} ${startMs} ${endMs} ${count}`);
    counts.set(group, words);
    return words;
  };
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

  return {
    direction: settings.language === 'ar' ? 'rtl' : 'ltr',
    ...createAxisWords(options),
    ...createStripWords(options),
    ...dates,
    short,
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
    unitCount,
    lessPrecise: remembered((count: number) => t('timeline.less-precise', { count })),
    lanesLeftOut: count => t('timeline-file.lanes-left-out', { count }),
    throughout: remembered((count: number) => t('timeline.throughout', { count })),
    dropHere: range => t('timeline.drop-here', { when: dates.range(range) }),
    kind: kind => t(`timeline.kind-${kind}` satisfies MessageId),
    legend: shape => t(legendMessages[shape]),
    precision: unit => t(`timeline.precision-${unit}` satisfies MessageId),
    when(model, event) {
      const startMs = model.columns.starts[event] ?? 0;
      const endMs = model.columns.ends[event] ?? startMs;
      return short.whenIs(timelineUnits[model.columns.units[event] ?? 0] ?? 'day', { startMs, endMs });
    },
  };
}
