import { gallopBelow, countBelow } from '#shared/timeline/sorted-search.ts';
import { isKindShown, type ShownKinds, type TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const barPx = 2;

interface OverviewCounts {
  readonly counts: Uint32Array;
  readonly largest: number;
}

interface OverviewKey {
  readonly model: TimelineModel;
  readonly shown: ShownKinds;
  readonly range: CivilRange;
  readonly width: number;
}

function countOverview({ model, shown, range, width }: OverviewKey): OverviewCounts {
  const counts = new Uint32Array(Math.max(1, Math.floor(width / barPx)));
  const stepMs = (range.endMs - range.startMs) / counts.length;
  for (const series of model.lanes.flatMap(lane => lane.series)) {
    if (!isKindShown(series.kind, shown)) continue;
    let before = countBelow(series.starts, range.startMs);
    for (let bar = 0; bar < counts.length; bar++) {
      const after = gallopBelow(series.starts, range.startMs + (bar + 1) * stepMs, before);
      (counts[bar] as number) += after - before;
      before = after;
    }
  }
  return { counts, largest: counts.reduce((most, count) => Math.max(most, count), 1) };
}

let last: { readonly key: OverviewKey; readonly value: OverviewCounts } | null = null;

/** Counted once for a model, a width and a choice of kinds: it does not change while the window moves. */
function overviewCounts(key: OverviewKey): OverviewCounts {
  const isSame =
    last !== null &&
    last.key.model === key.model &&
    last.key.shown === key.shown &&
    last.key.range === key.range &&
    last.key.width === key.width;
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

/** Draws the strip at the bottom: everything there is, and which part of it is in view. */
export function drawOverview(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, model, shown, overviewRange } = scene;
  const { overview } = geometry;
  const { counts, largest } = overviewCounts({ model, shown, range: overviewRange, width: overview.width });
  target.fillStyle = theme.band;
  target.fillRect(0, overview.y, scene.width, overview.height);
  target.fillStyle = theme.border;
  target.fillRect(0, overview.y, scene.width, 1);
  target.fillStyle = theme.muted;
  const isRtl = scene.timeDirection === 'rtl';
  for (let bar = 0; bar < counts.length; bar++) {
    const count = counts[bar] as number;
    if (count === 0) continue;
    const height = Math.max(2, (overview.height - 14) * Math.sqrt(count / largest));
    const x = isRtl ? overview.x + overview.width - (bar + 1) * barPx : overview.x + bar * barPx;
    target.fillRect(x, overview.y + overview.height - 3 - height, barPx, height);
  }
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
}
