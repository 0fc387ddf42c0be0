import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { FoundIds } from './use-found-ids.ts';
import { useSearchWords } from './use-search-words.ts';
import styles from './search.module.css';

/** The search that a view is filtered by, and how many articles it finds; pressed, all are shown again. Nothing without a search. */
export function SearchChip({ found }: { readonly found: FoundIds }) {
  const t = useMessages();
  const words = useSearchWords();
  const search = useWorkspace(state => state.search);
  const { clearSearch } = useWorkspace(state => state.actions);
  if (!found.isOn) return null;
  return (
    <span className={styles.chip}>
      <Button icon="close" onPress={clearSearch}>
        <bdi className={styles.chipWords}>{t('results.chip', { words: words(search) })}</bdi>
        <span className="visually-hidden">. {t('results.clear')}</span>
      </Button>
      <span className={styles.muted} role="status">
        {found.ids
          ? t('results.chip-total', { count: found.ids.length })
          : !found.error && t('results.searching')}
      </span>
    </span>
  );
}
