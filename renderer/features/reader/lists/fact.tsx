import type { ReactNode } from 'react';
import styles from '#renderer/features/reader/reader.module.css';

interface FactProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** One line of what is known of an article, inside a `dl`. */
export function Fact({ name, value, note, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <span>{value}</span>
        {note && <span className={styles.note}>{note}</span>}
        {children}
      </dd>
    </div>
  );
}
