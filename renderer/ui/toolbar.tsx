import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The row of tools at the head of a view; wraps where it is narrow. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <div role="toolbar" aria-label={label} className={styles.toolbar}>
      {children}
    </div>
  );
}

/** Pushes what follows to the far end of the toolbar. */
export const ToolbarSpace = () => <span className={styles.space} />;
