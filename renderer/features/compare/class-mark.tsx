import { useMessages } from '#renderer/messages/use-messages.ts';
import { paneOfOnly, type OnlyClass, type SentenceClass } from './comparison-model.ts';
import { letterOf } from './pane-letters.ts';
import styles from './classes.module.css';

/** Drawn on a 14 × 14 grid; the exclusive classes are letters instead. */
const paths: Readonly<Record<Exclude<SentenceClass, OnlyClass>, string>> = {
  identical: 'M3 5.2h8 M3 8.8h8',
  reworded: 'M2 5.5c2-2.2 3.6-2 5-.6s3 1.6 5-.6 M2 9.700c2-2.2 3.6-2 5-.6s3 1.6 5-.6',
  moved: 'M4.5 12V2.5 M2 5l2.5-2.500L7 5 M9.5 2v9.5 M7 9l2.5 2.500L12 9',
  conflict: 'M7 1.8 13 12H1z M7 5.500v3 M7 10.100v.4',
  linked: 'M5.5 2 4 12 M10 2 8.5 12 M2.5 5.200h9.5 M2 8.800h9.5',
  ignored: 'M3 7h8',
};

const isLetter = (kind: SentenceClass): kind is OnlyClass => paneOfOnly(kind) !== null;

/** The sign of a class, so that colour is never alone. What it stands beside carries the words. */
export function ClassMark({ of }: { readonly of: SentenceClass }) {
  const t = useMessages();
  if (isLetter(of)) {
    return (
      <span className={styles.letter} data-class={of} aria-hidden="true">
        {t(letterOf(paneOfOnly(of) ?? 0))}
      </span>
    );
  }
  return (
    <svg
      className={styles.mark}
      data-class={of}
      width={14}
      height={14}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <path d={paths[of]} />
    </svg>
  );
}
