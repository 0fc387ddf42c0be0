import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { CanvasInput } from './canvas-input.ts';
import type { TimelineClient } from './worker/timeline-client.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** What is shown, for whoever saves it as a file. */
export interface InView {
  /** What the picture is told; its window is the one that was settled on last. */
  readonly input: CanvasInput;
  /** Who is asked of events; null until there is one. */
  readonly client: TimelineClient | null;
  /** Null while the table stands in its place. */
  surface(): TimelineSurface | null;
  /** What files tell of: the stretch that is in view, as far as it lies within the chosen days; null where it does not. */
  range(): CivilRange | null;
}
