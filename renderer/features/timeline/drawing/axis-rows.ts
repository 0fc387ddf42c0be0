import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import { axisTicks, axisUnitNamed, chooseAxisUnit, type AxisUnit } from '#shared/timeline/axis-units.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

type RowScene = Pick<TimelineScene, 'calendars' | 'weekStart' | 'labels'>;
type RowGeometry = Pick<TimelineGeometry, 'scale' | 'range'>;

/** The unit whose ticks rule the body: that of the upper row. */
export const mainUnit = (scene: Pick<TimelineScene, 'calendars'>, { scale }: RowGeometry): AxisUnit =>
  chooseAxisUnit(scene.calendars[0] ?? 'gregorian', scale.msPerPixel);

/** The moments that rule the body. */
export const mainTicks = (scene: RowScene, geometry: RowGeometry): readonly number[] =>
  axisTicks(mainUnit(scene, geometry), geometry.range, scene.weekStart);

/** What stands at a tick. */
export interface AxisLabel {
  readonly timeMs: number;
  readonly text: string;
  /** Whether it names all the time up to the next tick («April»), and not the moment or the first of it alone («18:00», «2015»). */
  readonly isOfStretch: boolean;
}

/** Whether the words of its ticks are true of all the time up to the next one. */
const namesStretches = ({ unit: { name, step } }: AxisUnit): boolean =>
  step === 1 && (name === 'years' || name === 'months' || name === 'day');

/** One calendar's row of the axis. */
export interface AxisRow {
  readonly labels: readonly AxisLabel[];
  /** What the labels leave out. */
  readonly context: string;
}

/** Below the main row hours would be said twice: there the other calendar tells its days. */
function unitOfRow(calendar: AxisCalendars[number], isMain: boolean, { scale }: RowGeometry): AxisUnit {
  const chosen = chooseAxisUnit(calendar, scale.msPerPixel);
  const isClock = chosen.unit.name === 'hours' || chosen.unit.name === 'minutes';
  return isClock && !isMain ? axisUnitNamed(calendar, 'day') : chosen;
}

/** The rows from the top. */
export function axisRows(scene: RowScene, geometry: RowGeometry): readonly AxisRow[] {
  const { labels, weekStart, calendars } = scene;
  return calendars.map((calendar, index) => {
    const unit = unitOfRow(calendar, index === 0, geometry);
    const ticks = axisTicks(unit, geometry.range, weekStart);
    const isOfStretch = namesStretches(unit);
    return {
      labels: ticks.map(timeMs => ({ timeMs, text: labels.tick(unit, timeMs), isOfStretch })),
      context: labels.context(unit, geometry.range),
    };
  });
}
