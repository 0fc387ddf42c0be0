import { createColumnGrid, type ColumnGrid } from '#shared/timeline/column-counts.ts';
import { countStrip, type StripCounts } from '#shared/timeline/strip-counts.ts';
import { grainOf } from '#shared/timeline/time-grain.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import { barGap, columnsAt } from './column-places.ts';
import { fillBoxes, type Box, type DrawTarget } from './draw-target.ts';
import { setFont, textWidth } from './fit-text.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const barPx = 2;

interface OverviewKey {
  readonly model: TimelineModel;
  readonly shown: ShownKinds;
  readonly scale: TimeScale;
}

interface OverviewCounts extends StripCounts {
  readonly grid: ColumnGrid;
  readonly largest: number;
}

function countOverview({ model, shown, scale }: OverviewKey): OverviewCounts {
  const grid = createColumnGrid(scale, barPx, grainOf(model, shown));
  const { startMs, spanMs } = scale.window;
  const found = countStrip(model, shown, grid, { startMs, endMs: startMs + spanMs });
  return { ...found, grid, largest: found.counts.reduce((most, count) => Math.max(most, count), 1) };
}

interface Kept extends Omit<OverviewKey, 'model'> {
  readonly value: OverviewCounts;
}

const kept = new WeakMap<TimelineModel, Kept>();

/** Counted once for a model, a width and a choice of kinds: it does not change while the window moves. */
function overviewCounts(key: OverviewKey): OverviewCounts {
  const { model, shown, scale } = key;
  const before = kept.get(model);
  if (
    before?.shown === shown &&
    before.scale.window.startMs === scale.window.startMs &&
    before.scale.window.spanMs === scale.window.spanMs &&
    before.scale.widthPx === scale.widthPx
  )
    return before.value;
  const value = countOverview(key);
  kept.set(model, { shown, scale, value });
  return value;
}

/** The part of the strip that stands for the window: never too narrow to be held. */
export function overviewBox(geometry: TimelineGeometry): Box {
  const { overview, overviewScale, range } = geometry;
  const box = boxBetween(overviewScale, range, overview);
  const width = Math.max(10, box?.width ?? 0);
  const wanted = box ? box.x + box.width / 2 : overviewScale.x(range.startMs);
  const x = Math.min(Math.max(wanted - width / 2, overview.x), overview.x + overview.width - width);
  return { x, y: overview.y + 2, width, height: overview.height - 4 };
}

const wordsHeight = 15;
/** Below the bars, so that nothing lies under words. */
const wordsRoom = 19;

/** What stands at the two ends of the strip: how many marks lie beyond, or where there are none, what it begins and ends with. */
function writeEnds(
  target: DrawTarget,
  { theme, labels }: TimelineScene,
  { overview, overviewScale }: TimelineGeometry,
  { before, after }: StripCounts,
): void {
  const { startMs, spanMs } = overviewScale.window;
  const strip = { startMs, endMs: startMs + spanMs };
  const isRtl = overviewScale.direction === 'rtl';
  setFont(target, `11px ${theme.font}`);
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  target.textAlign = 'center';
  const write = (text: string, isRight: boolean): void => {
    const width = textWidth(target, text) + 8;
    const x = isRight ? overview.x + overview.width - width : overview.x;
    const y = overview.y + overview.height - wordsHeight - 3;
    target.fillStyle = theme.band;
    target.globalAlpha = 0.8;
    target.fillRect(x, y, width, wordsHeight);
    target.globalAlpha = 1;
    target.fillStyle = theme.muted;
    target.fillText(text, x + width / 2, y + wordsHeight / 2 + 0.5);
  };
  write(before > 0 ? labels.beyond('before', before, strip.startMs) : labels.edge('start', strip), isRtl);
  write(after > 0 ? labels.beyond('after', after, strip.endMs) : labels.edge('end', strip), !isRtl);
}

/** Draws the strip at the bottom: everything there is, and which part of it is in view. */
export function drawOverview(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, model, shown } = scene;
  const { overview, overviewScale } = geometry;
  const found = overviewCounts({ model, shown, scale: overviewScale });
  const { grid, counts, coarse, largest } = found;
  const floor = overview.y + overview.height - wordsRoom;
  target.fillStyle = theme.band;
  target.fillRect(0, overview.y, scene.width, overview.height);
  target.fillStyle = theme.border;
  target.fillRect(0, overview.y, scene.width, 1);
  target.fillStyle = theme.event;
  target.globalAlpha = 0.35;
  for (let from = coarse.indexOf(1); from >= 0;) {
    const gap = coarse.indexOf(0, from);
    const to = gap < 0 ? coarse.length : gap;
    const { x, width } = columnsAt(grid, overviewScale, grid.first + from, to - from);
    target.fillRect(x, floor + 1, width, 1);
    from = coarse.indexOf(1, to);
  }
  target.globalAlpha = 1;
  const bars: Box[] = [];
  for (let bar = 0; bar < counts.length; bar++) {
    const count = counts[bar] as number;
    if (count === 0) continue;
    const height = Math.max(2, (overview.height - wordsRoom - 6) * Math.sqrt(count / largest));
    const { x, width } = columnsAt(grid, overviewScale, grid.first + bar);
    bars.push({ x, y: floor - height, width: width - barGap(width), height });
  }
  fillBoxes(target, bars, theme.muted);
  const box = overviewBox(geometry);
  target.fillStyle = theme.accent;
  target.globalAlpha = 0.14;
  target.fillRect(box.x, box.y, box.width, box.height);
  target.globalAlpha = 1;
  target.strokeStyle = theme.accent;
  target.lineWidth = 1.5;
  target.strokeRect(box.x + 0.75, box.y + 0.75, box.width - 1.5, box.height - 1.5);
  for (const x of [box.x, box.x + box.width - 3]) {
    target.fillStyle = theme.accent;
    target.fillRect(x, box.y + box.height / 2 - 8, 3, 16);
  }
  writeEnds(target, scene, geometry, found);
}
