import {
  addColumnCounts,
  createColumnGrid,
  isCounted,
  type ColumnGrid,
} from '#shared/timeline/column-counts.ts';
import { grainOf } from '#shared/timeline/time-grain.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import {
  isKindShown,
  type EventSeries,
  type ShownKinds,
  type TimelineModel,
} from '#shared/timeline/timeline-model.ts';
import { barGap, columnsAt } from './column-places.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { setFont, textWidth } from './fit-text.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const barPx = 2;

interface OverviewCounts {
  readonly grid: ColumnGrid;
  readonly counts: Uint32Array;
  readonly largest: number;
  /** For each column whether units longer than it lie there, whose days nobody knows. */
  readonly coarse: Uint8Array;
  /** Marks that the strip leaves out at its ends. */
  readonly before: number;
  readonly after: number;
}

interface OverviewKey {
  readonly model: TimelineModel;
  readonly shown: ShownKinds;
  readonly scale: TimeScale;
}

/** Notes which columns the marks of a series touch. */
function noteCoarse({ starts, ends }: EventSeries, grid: ColumnGrid, into: Uint8Array): void {
  const { columnMs, first, count } = grid;
  // They come by their starts: what is noted needs no second look.
  let noted = 0;
  for (let at = 0; at < starts.length; at++) {
    const from = Math.max(noted, Math.floor((starts[at] as number) / columnMs) - first);
    const to = Math.min(count, Math.ceil((ends[at] as number) / columnMs) - first);
    if (to <= from) continue;
    into.fill(1, from, to);
    noted = to;
  }
}

function countOutside({ columns }: TimelineModel, shown: ShownKinds, { startMs, endMs }: CivilRange) {
  let [before, after] = [0, 0];
  for (let row = 0; row < columns.starts.length; row++) {
    if (!isKindShown(columns.kinds[row] as number, shown)) continue;
    if ((columns.ends[row] as number) <= startMs) before++;
    else if ((columns.starts[row] as number) >= endMs) after++;
  }
  return { before, after };
}

/** Counts as the body does, so that a year is not a spike on its first day here either. */
function countOverview({ model, shown, scale }: OverviewKey): OverviewCounts {
  const grid = createColumnGrid(scale, barPx, grainOf(model, shown));
  const counts = new Uint32Array(grid.count);
  const coarse = new Uint8Array(grid.count);
  for (const series of model.lanes.flatMap(lane => lane.series)) {
    if (!isKindShown(series.kind, shown)) continue;
    if (isCounted(series.unit, grid.columnMs)) addColumnCounts(series, grid, counts);
    else noteCoarse(series, grid, coarse);
  }
  const { startMs, spanMs } = scale.window;
  return {
    grid,
    counts,
    coarse,
    largest: counts.reduce((most, count) => Math.max(most, count), 1),
    ...countOutside(model, shown, { startMs, endMs: startMs + spanMs }),
  };
}

let last: { readonly key: OverviewKey; readonly value: OverviewCounts } | null = null;

/** Counted once for a model, a width and a choice of kinds: it does not change while the window moves. */
function overviewCounts(key: OverviewKey): OverviewCounts {
  const isSame =
    last !== null &&
    last.key.model === key.model &&
    last.key.shown === key.shown &&
    last.key.scale.window.startMs === key.scale.window.startMs &&
    last.key.scale.window.spanMs === key.scale.window.spanMs &&
    last.key.scale.widthPx === key.scale.widthPx;
  if (!isSame || last === null) last = { key, value: countOverview(key) };
  return last.value;
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

/** Tells at the ends of the strip how many marks lie beyond them. */
function drawOutside(
  target: DrawTarget,
  { theme, labels }: TimelineScene,
  { overview, overviewScale }: TimelineGeometry,
  { before, after }: OverviewCounts,
): void {
  const { startMs, spanMs } = overviewScale.window;
  const isRtl = overviewScale.direction === 'rtl';
  setFont(target, `11px ${theme.font}`);
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  const tell = (text: string, isRight: boolean): void => {
    const width = target.measureText(text).width + 8;
    const x = isRight ? overview.x + overview.width - width : overview.x;
    target.fillStyle = theme.background;
    target.fillRect(x, overview.y + 4, width, 15);
    target.fillStyle = theme.muted;
    target.textAlign = 'center';
    target.fillText(text, x + width / 2, overview.y + 12);
  };
  if (before > 0) tell(labels.beyond('before', before, startMs), isRtl);
  if (after > 0) tell(labels.beyond('after', after, startMs + spanMs), !isRtl);
}

/** Writes at the ends of the strip where they lie in time. */
function drawEnds(
  target: DrawTarget,
  { theme, labels }: TimelineScene,
  { overview, overviewScale }: TimelineGeometry,
): void {
  const { startMs, spanMs } = overviewScale.window;
  const isRtl = overviewScale.direction === 'rtl';
  setFont(target, `11px ${theme.font}`);
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  const write = (text: string, isRight: boolean): void => {
    const width = textWidth(target, text) + 8;
    const x = isRight ? overview.x + overview.width - width : overview.x;
    target.fillStyle = theme.band;
    target.globalAlpha = 0.8;
    target.fillRect(x, overview.y + overview.height - 18, width, 15);
    target.globalAlpha = 1;
    target.fillStyle = theme.muted;
    target.textAlign = 'center';
    target.fillText(text, x + width / 2, overview.y + overview.height - 10);
  };
  write(labels.edge('start', startMs), isRtl);
  write(labels.edge('end', startMs + spanMs), !isRtl);
}

/** Draws the strip at the bottom: everything there is, and which part of it is in view. */
export function drawOverview(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, model, shown } = scene;
  const { overview, overviewScale } = geometry;
  const found = overviewCounts({ model, shown, scale: overviewScale });
  const { grid, counts, coarse, largest } = found;
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
    target.fillRect(x, overview.y + overview.height - 2, width, 1);
    from = coarse.indexOf(1, to);
  }
  target.globalAlpha = 1;
  target.fillStyle = theme.muted;
  for (let bar = 0; bar < counts.length; bar++) {
    const count = counts[bar] as number;
    if (count === 0) continue;
    const height = Math.max(2, (overview.height - 14) * Math.sqrt(count / largest));
    const { x, width } = columnsAt(grid, overviewScale, grid.first + bar);
    target.fillRect(x, overview.y + overview.height - 3 - height, width - barGap(width), height);
  }
  drawEnds(target, scene, geometry);
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
  drawOutside(target, scene, geometry, found);
}
