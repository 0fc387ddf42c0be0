import { useEffect, useRef, type PointerEvent } from 'react';
import type { ComparePalette } from './compare-palette.ts';
import type { ComparisonModel, PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { minimapMarks, minimapThumb, scrollTopAt } from './minimap-marks.ts';
import type { Panes } from './panes.ts';
import { paintCanvas } from './paint-canvas.ts';
import styles from './panes.module.css';

interface MinimapProps {
  readonly model: ComparisonModel;
  readonly pane: PaneNumber;
  readonly panes: Panes;
  readonly palette: ComparePalette | null;
}

/** The whole of a pane in ten pixels: where the differences are, and what part is in sight. Takes clicks and drags. */
export function Minimap({ model, pane, panes, palette }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!palette || !canvas.current) return;
    return paintCanvas(canvas.current, panes.subscribe, (context, width, height) => {
      context.clearRect(0, 0, width, height);
      for (const { top, bottom, class: kind, breadth } of minimapMarks(
        model.panes[pane] ?? [],
        panes.geometryOf(pane),
        height,
      )) {
        context.fillStyle = palette[kind];
        const across = (width - 2) * breadth;
        context.fillRect((width - across) / 2, top, across, bottom - top);
      }
    });
  }, [model, pane, panes, palette]);

  useEffect(() => {
    const place = (): void => {
      const height = canvas.current?.clientHeight ?? 0;
      const { top, bottom } = minimapThumb(panes.geometryOf(pane), panes.scrollTopOf(pane), height);
      thumb.current?.style.setProperty('inset-block-start', `${top}px`);
      thumb.current?.style.setProperty('block-size', `${bottom - top}px`);
    };
    place();
    return panes.subscribe(place);
  }, [panes, pane]);

  const scroll = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    panes.scrollTo(pane, scrollTopAt(panes.geometryOf(pane), event.clientY - top, height));
  };
  const take = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    scroll(event);
  };

  return (
    <div className={styles.minimap} aria-hidden="true" onPointerDown={take} onPointerMove={scroll}>
      <canvas ref={canvas} />
      <div ref={thumb} className={styles.thumb} />
    </div>
  );
}
