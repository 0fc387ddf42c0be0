import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { atRest } from '#renderer/features/timeline/drawing/timeline-scene.ts';
import { arrangeLanes } from '#renderer/features/timeline/lanes/lane-order.ts';
import { createTimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { createTimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import { overviewRangeOf } from '#shared/timeline/overview-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { makeEventBlocks, type MadeEventsWish } from '#e2e/bench/timeline/made-events.ts';

/** The real drawing code over made marks, driven frame by frame from outside. */
export interface FramesBench {
  /** Draws the picture of so many marks; says how many lanes it has. */
  open(wish: MadeEventsWish): number;
  /** Shows the window with the lanes scrolled by so many pixels, waits until that is drawn, and says at which level it is. */
  step(window: TimeWindow, scrollTop: number): Promise<DetailLevel>;
  /** How many lanes stand in the picture, and how many marks of them touch what is shown of time. */
  inView(): { readonly lanes: number; readonly marks: number };
}

const nextFrame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => resolve()));

/** Every fifth mark leads an event with the four after it, and every eighth was announced: gathering is measured by itself. */
function gatherAnyhow(count: number): GatheredMarks {
  const events = new Int32Array(count);
  const flags = new Uint8Array(count);
  for (let mark = 0; mark < count; mark++) {
    events[mark] = Math.floor(mark / 5);
    flags[mark] = (mark % 5 === 0 ? markFlags.leading : 0) + (mark % 8 === 0 ? markFlags.announced : 0);
  }
  return { events, flags };
}

function openSurface(wish: MadeEventsWish) {
  const builder = createTimelineDataBuilder();
  for (const block of makeEventBlocks(wish)) builder.add(block);
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  const scroller = document.createElement('div');
  scroller.style.cssText = 'position:fixed;inset:0;overflow:auto';
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:sticky;inset:0;display:block;inline-size:100%;block-size:100%';
  const spacer = document.createElement('div');
  scroller.append(canvas, spacer);
  document.body.replaceChildren(scroller);
  const settings = { language: 'ar', digits: 'arabic-indic', monthNames: 'levant' } as const;
  const labels = createTimelineLabels({
    t: translator(settings.language, settings.digits),
    formats: createFormats(settings),
    settings,
    calendars: ['gregorian', 'hijri'],
  });
  const arrangement = {
    by: 'outlet',
    sort: 'count',
    order: [],
    pinned: [],
    collapsed: [],
    hidden: [],
  } as const;
  const surface = createTimelineSurface(
    { canvas, scroller, spacer },
    {
      model,
      ...arrangeLanes(model, arrangement, 'ar'),
      gathered: gatherAnyhow(model.rows.length),
      isGathered: true,
      shown: { publication: true, event: true },
      window: { startMs: 0, spanMs: 1e12 },
      timeDirection: 'rtl',
      weekStart: 0,
      calendars: ['gregorian', 'hijri'],
      overviewRange: overviewRangeOf(model) ?? { startMs: 0, endMs: 1 },
      filter: null,
      ...atRest,
      labels,
      wordsOf: event => (event % 3 === 0 ? '' : `وقع الحدث ${event % 977} في المدينة القديمة`),
      titleOf: article => `عنوان مقال ${article % 977} عن حريق السوق في المدينة القديمة`,
    },
  );
  return { surface, scroller, laneCount: model.lanes.length };
}

let opened: ReturnType<typeof openSurface> | null = null;

const bench: FramesBench = {
  open(wish) {
    opened?.surface.dispose();
    opened = openSurface(wish);
    return opened.laneCount;
  },
  async step(window, scrollTop) {
    if (opened === null) throw new Error('nothing is open');
    opened.surface.set({ window });
    opened.scroller.scrollTop = scrollTop;
    await nextFrame();
    return opened.surface.scene().level;
  },
  inView() {
    if (opened === null) throw new Error('nothing is open');
    const { pinned, scrolled, range } = opened.surface.geometry();
    const { model } = opened.surface.scene();
    const lanes = [...pinned.lanes, ...scrolled.lanes];
    const series = lanes.flatMap(({ row }) => model.lanes[row]?.series ?? []);
    return { lanes: lanes.length, marks: series.reduce((sum, one) => sum + countTouching(one, range), 0) };
  },
};

Object.assign(window, { framesBench: bench });
