import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Neighbours } from './connectors.ts';
import { borderLimits, borderValue } from './pane-widths.ts';
import type { PaneBorder } from './use-pane-border.ts';
import styles from './panes.module.css';

interface PaneSeparatorProps {
  readonly between: Neighbours;
  readonly border: PaneBorder;
}

/** The grip between two panes: dragged, moved with arrow keys, set back by a double click or Enter. */
export function PaneSeparator({ between: [first, second], border }: PaneSeparatorProps) {
  const t = useMessages();
  const letters = { first: t(letterOf(first)), second: t(letterOf(second)) };
  return (
    <div
      className={styles.separator}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('compare.border', letters)}
      aria-valuenow={borderValue(border.widths, first)}
      aria-valuemin={borderLimits.least}
      aria-valuemax={borderLimits.most}
      title={t('compare.border-hint')}
      tabIndex={0}
      data-dragging={border.isDragging || undefined}
      onPointerDown={border.take}
      onPointerMove={border.drag}
      onPointerUp={border.letGo}
      onPointerCancel={border.letGo}
      onDoubleClick={border.reset}
      onKeyDown={border.press}
    />
  );
}
