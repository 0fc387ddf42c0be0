import type { ReactNode } from 'react';
import styles from './finding.module.css';

interface EvidenceProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One line of what is known of a finding, or of what decided it, inside a `dl`. */
export function Evidence({ name, children }: EvidenceProps) {
  return (
    <div className={styles.evidence}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
