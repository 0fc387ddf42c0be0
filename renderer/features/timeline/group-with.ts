import { groupGlyphs, type GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { countAtMost, countBelow } from '#shared/timeline/sorted-search.ts';
import { shownSeries, type TimelineLane } from '#shared/timeline/timeline-model.ts';
import type { TimelineScene } from './drawing/timeline-scene.ts';

/** The marks of a lane that are drawn as one with this mark; itself alone where it stands alone. */
export function groupWith(
  { model, shown, gathered, isGathered }: Pick<TimelineScene, 'model' | 'shown' | 'gathered' | 'isGathered'>,
  lane: TimelineLane,
  mark: number,
): GlyphGroup {
  const startMs = model.columns.starts[mark] ?? NaN;
  const marks = shownSeries(lane, shown).flatMap(({ starts, events }) => [
    ...events.subarray(countBelow(starts, startMs), countAtMost(starts, startMs)),
  ]);
  const groups = groupGlyphs(
    model,
    gathered,
    isGathered,
    marks.sort((a, b) => a - b),
  );
  return groups.find(group => group.marks.includes(mark)) ?? { lead: mark, marks: [mark], flags: 0 };
}
