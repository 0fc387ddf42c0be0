import { useRef, useState, type PointerEvent } from 'react';
import styles from './row-grid.module.css';

interface HeadEdgeProps {
  /** Called while the edge is moved, then with `isDone`; null: as wide as there is room. */
  readonly onResize: (widthPx: number | null, isDone: boolean) => void;
}

/** The edge of a column's head, for the pointer alone: it is pulled to another width, and pressed twice it gives the width up. */
export function HeadEdge({ onResize }: HeadEdgeProps) {
  const from = useRef<{ readonly x: number; readonly widthPx: number; readonly sign: 1 | -1 } | null>(null);
  const [isMoving, setIsMoving] = useState(false);

  const take = (event: PointerEvent<HTMLElement>): void => {
    const head = event.currentTarget.parentElement;
    if (head === null || event.button !== 0) return;
    const isRtl = getComputedStyle(head).direction === 'rtl';
    from.current = { x: event.clientX, widthPx: head.offsetWidth, sign: isRtl ? -1 : 1 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (from.current === null || event.clientX === from.current.x) return;
    const { x, widthPx, sign } = from.current;
    setIsMoving(true);
    onResize(widthPx + sign * (event.clientX - x), false);
  };
  const drop = (event: PointerEvent<HTMLElement>): void => {
    if (from.current === null) return;
    const { x, widthPx, sign } = from.current;
    from.current = null;
    setIsMoving(false);
    // A press that moved nothing is one half of a double one.
    if (event.clientX !== x) onResize(widthPx + sign * (event.clientX - x), true);
  };

  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      data-moving={isMoving || undefined}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
      onDoubleClick={() => onResize(null, true)}
    />
  );
}
