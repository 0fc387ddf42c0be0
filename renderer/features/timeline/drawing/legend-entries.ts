import { drawPointShapes, type PointLook } from './draw-glyph-shape.ts';
import type { DrawTarget } from './draw-target.ts';
import { drawDisputed } from './glyph-prefix.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** One line of the key to the marks. */
export interface LegendEntry {
  readonly words: string;
  /** Draws the shape around this point. */
  readonly draw: (target: DrawTarget, x: number, y: number) => void;
}

type LegendScene = Pick<TimelineScene, 'theme' | 'labels' | 'isGathered' | 'gathered'>;

/** What the shapes in the picture mean; some are only known once events are gathered. */
export function legendEntries({ theme, labels, isGathered, gathered }: LegendScene): readonly LegendEntry[] {
  const event: PointLook = {
    isPublication: false,
    isTime: false,
    isAnnounced: false,
    isResumed: false,
    isCalledOff: false,
    isGathered: false,
    colour: theme.event,
    hole: theme.background,
  };
  const publication: PointLook = { ...event, isPublication: true, colour: theme.publication };
  const point =
    (look: PointLook): LegendEntry['draw'] =>
    (target, x, y) =>
      drawPointShapes(target, look, [{ x, y }], 1);
  const boxes =
    (...parts: readonly (readonly [number, number, number, number])[]): LegendEntry['draw'] =>
    (target, x, y) => {
      target.fillStyle = theme.event;
      for (const [dx, dy, width, height] of parts) target.fillRect(x + dx, y + dy, width, height);
    };
  const always: readonly LegendEntry[] = [
    { words: labels.kind('publication'), draw: point(publication) },
    { words: labels.kind('event'), draw: point(event) },
    {
      words: labels.legend('time'),
      draw(target, x, y) {
        drawPointShapes(target, { ...publication, isTime: true }, [{ x: x - 5, y }], 1);
        drawPointShapes(target, { ...event, isTime: true }, [{ x: x + 5, y }], 1);
      },
    },
    { words: labels.legend('interval'), draw: boxes([-8, -2, 16, 4]) },
    { words: labels.legend('coarse'), draw: boxes([-8, -1, 16, 1.5], [-8, -4, 1.5, 8], [6.5, -4, 1.5, 8]) },
  ];
  if (gathered === null) return always;
  return [
    ...always,
    ...(isGathered
      ? [{ words: labels.legend('gathered'), draw: point({ ...event, isGathered: true }) }]
      : []),
    { words: labels.legend('announced'), draw: point({ ...event, isAnnounced: true }) },
    {
      words: labels.legend('called-off'),
      draw: point({ ...event, isAnnounced: true, isCalledOff: true }),
    },
    { words: labels.legend('disputed'), draw: (target, x, y) => drawDisputed(target, x, y, theme.text) },
  ];
}
