import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './problem.module.css';

interface ProblemProps {
  /** What happened, what is safe, what to do next. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something went wrong: spoken at once, never only a colour. */
export function Problem({ children, actions }: ProblemProps) {
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="warning" />
      <div className={styles.words}>{children}</div>
      {actions}
    </div>
  );
}
