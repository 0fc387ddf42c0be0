import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly hint: string;
  readonly children?: ReactNode;
}

/** What a view shows while it has nothing: what belongs here, and how to get it. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={44} />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.hint}>{hint}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
