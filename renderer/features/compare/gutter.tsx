import { useCallback, useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { ComparePalette } from './compare-palette.ts';
import type { ComparisonModel, SentenceClass, Side } from './comparison-model.ts';
import { connectorAt, visibleConnectors, type Connector, type GutterEdges } from './connectors.ts';
import type { SentencePlace } from './difference-stops.ts';
import { drawConnectors } from './draw-connectors.ts';
import type { Panes } from './panes.ts';
import { paintCanvas } from './paint-canvas.ts';
import styles from './compare.module.css';

interface GutterProps {
  readonly model: ComparisonModel;
  readonly panes: Panes;
  readonly palette: ComparePalette | null;
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly raised: number | null;
  /** A link was pointed at, or left. */
  readonly onPoint: (place: SentencePlace | null) => void;
  readonly onChoose: (place: SentencePlace) => void;
}

/** Which edge belongs to the first article depends on the direction of the interface. */
const edgesOf = (canvas: HTMLCanvasElement): GutterEdges =>
  getComputedStyle(canvas).direction === 'rtl' ? [canvas.clientWidth, 0] : [0, canvas.clientWidth];

/** The ribbons between the panes. A picture for the mouse: the keyboard goes to a counterpart from its row. */
export function Gutter({ model, panes, palette, hidden, raised, onPoint, onChoose }: GutterProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isOverLink, setIsOverLink] = useState(false);

  const connectorsNow = useCallback(
    () => visibleConnectors(model, panes.geometries(), panes.scrollTops(), hidden),
    [model, panes, hidden],
  );
  useEffect(() => {
    const element = canvas.current;
    if (!palette || !element) return;
    return paintCanvas(element, panes.subscribe, (context, _width, height) =>
      drawConnectors(context, connectorsNow(), { palette, edges: edgesOf(element), height, raised }),
    );
  }, [panes, connectorsNow, palette, raised]);

  const connectorUnder = (event: MouseEvent<HTMLCanvasElement>): Connector | null => {
    const { offsetX, offsetY } = event.nativeEvent;
    return connectorAt(connectorsNow(), edgesOf(event.currentTarget), offsetX, offsetY);
  };
  const placeOf = (connector: Connector): SentencePlace => {
    const side: Side = connector.kind === 'stub' ? connector.side : 0;
    return { side, sentence: model.links[connector.link]?.sentences[side][0] ?? 0 };
  };
  const point = (event: PointerEvent<HTMLCanvasElement>): void => {
    const connector = connectorUnder(event);
    setIsOverLink(connector !== null);
    onPoint(connector && placeOf(connector));
  };
  const choose = (event: MouseEvent<HTMLCanvasElement>): void => {
    const connector = connectorUnder(event);
    if (connector) onChoose(placeOf(connector));
  };

  return (
    <canvas
      ref={canvas}
      className={styles.gutter}
      data-over-link={isOverLink || undefined}
      aria-hidden="true"
      onPointerMove={point}
      onPointerLeave={() => onPoint(null)}
      onClick={choose}
    />
  );
}
