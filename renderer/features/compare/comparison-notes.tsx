import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonModel } from './comparison-model.ts';
import styles from './compare.module.css';

interface ComparisonNotesProps {
  readonly model: ComparisonModel;
  /** Notes and decisions could not be read. */
  readonly marksError: StoreError | null;
}

/** What the reader of a comparison must know to judge it: two languages, nothing in common, decisions that are missing. */
export function ComparisonNotes({ model, marksError }: ComparisonNotesProps) {
  const t = useMessages();
  const languages = new Set(model.articles.map(({ language }) => language).filter(code => code !== 'und'));
  const areTwoLanguages = languages.size > 1;
  const notes = [
    ...(marksError ? [t('compare.marks-unread'), t(storeErrorMessage(marksError))] : []),
    ...(areTwoLanguages ? [t('compare.two-languages')] : []),
    ...(model.links.length === 0 && !areTwoLanguages ? [t('compare.no-counterparts')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
