import { useCallback, useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type {
  ComparisonModel,
  SentenceClass,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { raisedIn, type AttentionStore } from './attention.ts';
import type { ComparePalette } from './compare-palette.ts';
import {
  connectorAt,
  visibleConnectors,
  type Connector,
  type GutterEdges,
  type Neighbours,
} from './connectors.ts';
import { drawConnectors } from './draw-connectors.ts';
import { paintCanvas } from './paint-canvas.ts';
import { PaneSeparator } from './pane-separator.tsx';
import type { Panes } from './panes.ts';
import { usePaneBorder } from './use-pane-border.ts';
import styles from './panes.module.css';

interface GutterProps {
  readonly model: ComparisonModel;
  readonly between: Neighbours;
  readonly panes: Panes;
  readonly palette: ComparePalette | null;
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly attention: AttentionStore;
  readonly onChoose: (place: SentencePlace) => void;
}

/** Which edge belongs to the first article depends on the direction of the interface. */
const edgesOf = (canvas: HTMLCanvasElement): GutterEdges =>
  getComputedStyle(canvas).direction === 'rtl' ? [canvas.clientWidth, 0] : [0, canvas.clientWidth];

/**
 * The ribbons between two panes. A picture for the mouse: the keyboard goes to a counterpart from its row. Where no ribbon
 * is, the border between the panes can be dragged.
 */
export function Gutter(props: GutterProps) {
  const { model, between, panes, palette, hidden, attention, onChoose } = props;
  const onPoint = (pointed: SentencePlace | null): void => attention.setState({ pointed });
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isOverLink, setIsOverLink] = useState(false);
  const border = usePaneBorder(between[0], model.panes.length);

  const connectorsNow = useCallback(() => {
    const [first, second] = between;
    const view = {
      panes: between,
      geometries: [panes.geometryOf(first), panes.geometryOf(second)],
      scrollTops: [panes.scrollTopOf(first), panes.scrollTopOf(second)],
    } as const;
    return visibleConnectors(model, view, hidden);
  }, [model, between, panes, hidden]);
  useEffect(() => {
    const element = canvas.current;
    if (!palette || !element) return;
    const subscribe = (listener: () => void): (() => void) => {
      const stops = [panes.subscribe(listener), attention.subscribe(listener)];
      return () => stops.forEach(stop => stop());
    };
    return paintCanvas(element, subscribe, (context, _width, height) => {
      const raised = raisedIn(attention.getState(), model);
      drawConnectors(context, connectorsNow(), { palette, edges: edgesOf(element), height, raised });
    });
  }, [model, panes, attention, connectorsNow, palette]);

  const connectorUnder = (event: MouseEvent<HTMLCanvasElement>): Connector | null => {
    const { offsetX, offsetY } = event.nativeEvent;
    return connectorAt(connectorsNow(), edgesOf(event.currentTarget), offsetX, offsetY);
  };
  const placeOf = (connector: Connector): SentencePlace => {
    const side = connector.kind === 'stub' ? connector.side : 0;
    return { pane: between[side], sentence: connector.starts[side] };
  };
  const point = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (border.isDragging) {
      border.drag(event);
      return;
    }
    const connector = connectorUnder(event);
    setIsOverLink(connector !== null);
    onPoint(connector && placeOf(connector));
  };
  const choose = (event: MouseEvent<HTMLCanvasElement>): void => {
    const connector = connectorUnder(event);
    if (connector) onChoose(placeOf(connector));
  };

  return (
    <div className={styles.gutter}>
      <PaneSeparator between={between} border={border} />
      <canvas
        ref={canvas}
        data-over-link={isOverLink || undefined}
        aria-hidden="true"
        onPointerDown={event => !connectorUnder(event) && border.take(event)}
        onPointerMove={point}
        onPointerUp={border.letGo}
        onPointerCancel={border.letGo}
        onPointerLeave={() => onPoint(null)}
        onDoubleClick={event => !connectorUnder(event) && border.reset()}
        onClick={choose}
      />
    </div>
  );
}
