import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './caution.module.css';

interface CautionProps {
  /** What is to be looked at twice. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that may be a slip and stays possible: spoken when there is time, never only a colour. */
export function Caution({ children, actions }: CautionProps) {
  return (
    <div role="status" className={styles.caution}>
      <Icon name="warning" size={16} />
      <div className={styles.words}>
        {children}
        {actions}
      </div>
    </div>
  );
}
