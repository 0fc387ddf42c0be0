import type { ReactNode } from 'react';
import { onlyIn, type PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { useScene } from './overview-scene.ts';
import styles from './overview.module.css';

interface LetterLinkProps {
  readonly pane: PaneNumber;
  /** Null where there is no place in the text to go to. */
  readonly span: Span | null;
  /** What is said instead of «go to the place». */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** The letter of an article, in its colour, that leads to a place in it. */
export function LetterLink({ pane, span, label, children }: LetterLinkProps) {
  const t = useMessages();
  const { go } = useScene();
  const letter = t(letterOf(pane));
  if (span === null || go === null) {
    return (
      <span className={styles.letter} data-class={onlyIn(pane)} title={label}>
        {letter}
        {children}
      </span>
    );
  }
  const name = label ?? t('overview.go', { letter });
  return (
    <button
      type="button"
      className={styles.letter}
      data-class={onlyIn(pane)}
      title={name}
      onClick={() => go(pane, span)}
    >
      <span className={styles.sign} aria-hidden="true">
        {letter}
        {children}
      </span>
      <span className="visually-hidden">{name}</span>
    </button>
  );
}

/** The letter of an article as a sign. */
export function Letter({ pane }: { readonly pane: PaneNumber }) {
  return <LetterLink pane={pane} span={null} />;
}
