import type { MouseEvent, ReactNode } from 'react';
import { rowHeight } from './row-sizes.ts';
import styles from './row-grid.module.css';

interface GridRowProps {
  /** What the grid calls its active row by. */
  readonly id: string;
  readonly index: number;
  /** How far below the head it begins, in pixels. */
  readonly offset: number;
  /** In pixels, where it is not that of other grids; its cells stand in the first line all the same. */
  readonly height?: number | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  /** Its cells; none while they are read. */
  readonly children: ReactNode;
}

/** One row of a grid, at its place among all of them. */
export function GridRow(props: GridRowProps) {
  const { id, index, offset, height = rowHeight, isActive, isSelected, onPress, onOpen, children } = props;
  return (
    // The grid itself takes the keys; rows take the mouse.
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      data-active={isActive || undefined}
      data-tall={height > rowHeight || undefined}
      data-selected={isSelected || undefined}
      style={{ blockSize: height, transform: `translateY(${offset}px)` }}
      onMouseDown={onPress}
      onDoubleClick={onOpen}
    >
      {children}
    </div>
  );
}
