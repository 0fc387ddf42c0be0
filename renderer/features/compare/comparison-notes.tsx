import { useMessages } from '#renderer/messages/use-messages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ComparisonModel } from './comparison-model.ts';
import styles from './compare.module.css';

/** What the reader of a comparison must know to judge it: two languages, nothing in common, more articles chosen. */
export function ComparisonNotes({ model }: { readonly model: ComparisonModel }) {
  const t = useMessages();
  const chosen = useWorkspace(state => state.compared.length);
  const [first, second] = model.articles;
  const areTwoLanguages =
    first.language !== second.language && first.language !== 'und' && second.language !== 'und';
  const notes = [
    ...(chosen > 2 ? [t('compare.only-two', { count: chosen })] : []),
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
