import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import styles from './rows.module.css';

interface NoteMarkProps {
  readonly place: SentencePlace;
  readonly count: number;
  readonly isTabStop: boolean;
  readonly onNotes: (place: SentencePlace) => void;
}

/** Shows that there are notes on a sentence, and opens them. */
export function NoteMark({ place, count, isTabStop, onNotes }: NoteMarkProps) {
  const t = useMessages();
  const label = t('compare.has-notes', { count });
  return (
    <button
      type="button"
      className={styles.noteMark}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => onNotes(place)}
    >
      <Icon name="note" size={15} />
    </button>
  );
}
