import { bracketedSeries } from '#shared/timeline/coarse-units.ts';
import { eventsOfColumn, eventsTouching } from '#shared/timeline/events-in-view.ts';
import { shownSeries, type TimelineModel } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import type { TimelineGeometry } from '#renderer/features/timeline/drawing/timeline-geometry.ts';
import type { TimelineScene } from '#renderer/features/timeline/drawing/timeline-scene.ts';

/** Marks to be listed beside the timeline, in the order of time, and what they have in common. */
export interface MarkList {
  /** Rows of another model would mean other marks. */
  readonly model: TimelineModel;
  readonly lane: number;
  readonly when: string;
  readonly events: readonly number[];
}

const ascending = (a: number, b: number): number => a - b;

/** When the marks under the pointer are, in words. */
export function whenOf(hit: TimelineHit, scene: TimelineScene, geometry: TimelineGeometry): string {
  const { labels } = scene;
  switch (hit.kind) {
    case 'event':
      return labels.when(scene.model, hit.event);
    case 'gathered':
      return labels.when(scene.model, hit.marks[0] ?? -1);
    case 'unit':
      return labels.whenIs(timelineUnits[hit.unit] ?? 'day', hit.range);
    case 'less-precise':
      return labels.lessPrecise(hit.count);
    case 'throughout':
    case 'overflow':
      return labels.range(geometry.range);
    case 'column': {
      const { columnMs } = geometry.grid;
      return labels.range({ startMs: hit.column * columnMs, endMs: (hit.column + 1) * columnMs });
    }
  }
}

/** Exactly the marks that the thing under the pointer stands for. */
export function listMarks(hit: TimelineHit, scene: TimelineScene, geometry: TimelineGeometry): MarkList {
  const { model } = scene;
  const lane = model.lanes[hit.lane];
  const when = whenOf(hit, scene, geometry);
  const series = lane ? shownSeries(lane, scene.shown) : [];
  const { starts, ends } = model.columns;
  switch (hit.kind) {
    case 'event':
      return { model, lane: hit.lane, when, events: [hit.event] };
    case 'gathered':
      return { model, lane: hit.lane, when, events: hit.marks };
    case 'throughout':
    case 'overflow':
      return { model, lane: hit.lane, when, events: hit.events };
    case 'column':
      return {
        model,
        lane: hit.lane,
        when,
        events: lane ? eventsOfColumn(lane, scene.shown, geometry.grid, hit.column) : [],
      };
    case 'unit': {
      const touching = series
        .filter(({ unit }) => unit === hit.unit)
        .flatMap(one => eventsTouching(one, hit.range));
      const events = touching.filter(
        event => starts[event] === hit.range.startMs && ends[event] === hit.range.endMs,
      );
      return { model, lane: hit.lane, when, events: events.sort(ascending) };
    }
    case 'less-precise': {
      const isTold = (event: number, unit: number): boolean =>
        hit.told.some(
          group => group.unit === unit && group.startMs === starts[event] && group.endMs === ends[event],
        );
      const { grid, range } = geometry;
      const events = (
        lane ? bracketedSeries(lane, scene.shown, grid.columnMs, scene.level !== 'density') : []
      )
        .filter(({ unit }) => unit !== hit.lines)
        .flatMap(one => eventsTouching(one, range).filter(event => !isTold(event, one.unit)));
      return { model, lane: hit.lane, when, events: events.sort(ascending) };
    }
  }
}
