import { useMessages } from '#renderer/messages/use-messages.ts';
import { SavedComparisonList } from './saved-comparison-list.tsx';
import styles from './saved.module.css';

/** The comparisons that were kept, where nothing is compared yet. */
export function SavedSection() {
  const t = useMessages();
  return (
    <section className={styles.section} aria-labelledby="saved-comparisons">
      <h2 id="saved-comparisons" className={styles.sectionTitle}>
        {t('saved.list')}
      </h2>
      <SavedComparisonList />
    </section>
  );
}
