import { parseArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { axisRangeAt, axisUnitNamed } from '#shared/timeline/axis-units.ts';
import { chooseTickUnit } from '#shared/timeline/axis-ticks.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { containsPoint } from './drag.ts';
import { articleDragType } from '#renderer/features/timeline/panels/date-by-drop.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/**
 * The date that dropping at this moment gives: the year or month where the axis tells these, never closer than a day. It is of
 * the Gregorian calendar, as stored dates are.
 */
export function dropRangeAt(timeMs: number, msPerPixel: number): CivilRange {
  const { name } = chooseTickUnit(msPerPixel);
  const unit = name === 'years' || name === 'months' ? name : 'day';
  return axisRangeAt(axisUnitNamed('gregorian', unit), timeMs, 0);
}

/** Lets articles be dropped on the timeline; the date under the pointer is shown on the way. Returns the way to stop. */
export function acceptArticles(
  canvas: HTMLCanvasElement,
  surface: TimelineSurface,
  onDrop: (article: ArticleId, range: CivilRange) => void,
): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  const rangeAt = (event: DragEvent): CivilRange | null => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const { body, axis, scale } = surface.geometry();
    return containsPoint(body, x, y) || containsPoint(axis, x, y)
      ? dropRangeAt(scale.timeAt(x), scale.msPerPixel)
      : null;
  };
  const show = (dropRange: CivilRange | null): void => {
    const before = surface.scene().dropRange;
    if (before?.startMs !== dropRange?.startMs || before?.endMs !== dropRange?.endMs)
      surface.set({ dropRange });
  };
  canvas.addEventListener(
    'dragover',
    event => {
      if (!event.dataTransfer?.types.includes(articleDragType)) return;
      const range = rangeAt(event);
      show(range);
      if (range === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    { signal },
  );
  canvas.addEventListener(
    'drop',
    event => {
      const article = parseArticleId(event.dataTransfer?.getData(articleDragType));
      const range = rangeAt(event);
      show(null);
      if (article === null || range === null) return;
      event.preventDefault();
      onDrop(article, range);
    },
    { signal },
  );
  // A drag that is given up with Escape leaves too.
  canvas.addEventListener('dragleave', () => show(null), { signal });
  return () => attached.abort();
}
