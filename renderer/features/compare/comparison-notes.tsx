import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ComparisonModel } from './comparison-model.ts';
import styles from './compare.module.css';

/** What the reader of a comparison must know to judge it: two languages, nothing in common. */
export function ComparisonNotes({ model }: { readonly model: ComparisonModel }) {
  const t = useMessages();
  const languages = new Set(model.articles.map(({ language }) => language).filter(code => code !== 'und'));
  const areTwoLanguages = languages.size > 1;
  const notes = [
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
