import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { startImportMessage } from '#renderer/messages/start-import-message.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { importSamples, type StartImportError } from '#renderer/operations/start-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { DateFilterButton } from '#renderer/workspace/date-filter-button.tsx';
import { TagChosen } from '#renderer/workspace/tags/tag-chosen.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { ArticleGrid } from './article-grid.tsx';
import { useSelection, type Selection } from './use-selection.ts';
import styles from './library.module.css';

const noIds: readonly ArticleId[] = [];

function LibraryTools({ count, selection }: { readonly count: number; readonly selection: Selection }) {
  const t = useMessages();
  const { openArticle, addToTray, compare } = useWorkspace(state => state.actions);
  const chosen = [...selection.selected];
  const first = chosen[0];
  return (
    <Toolbar label={t('library.tools')}>
      <strong aria-live="polite">{t('library.count', { count })}</strong>
      {chosen.length > 1 && (
        <span className={styles.selected}>{t('library.selected', { count: chosen.length })}</span>
      )}
      {chosen.length > trayLimit && (
        <span className={styles.selected}>{t('library.compare-at-most', { count: trayLimit })}</span>
      )}
      <DateFilterButton />
      <ToolbarSpace />
      {chosen.length > 0 && (
        <PopoverButton label={t('tags.of-selected')} icon="tag">
          <TagChosen ids={chosen} />
        </PopoverButton>
      )}
      <Button icon="reader" isDisabled={first === undefined} onPress={() => first && openArticle(first)}>
        {t('library.open')}
      </Button>
      <Button icon="add" isDisabled={first === undefined} onPress={() => chosen.forEach(addToTray)}>
        {t('library.to-tray')}
      </Button>
      <Button
        icon="compare"
        variant="primary"
        isDisabled={chosen.length < 2 || chosen.length > trayLimit}
        onPress={() => compare(chosen)}
      >
        {t('library.compare')}
      </Button>
    </Toolbar>
  );
}

function EmptyLibrary() {
  const t = useMessages();
  const services = useServices();
  const { show } = useWorkspace(state => state.actions);
  const [error, setError] = useState<StartImportError | null>(null);
  const trySamples = (): void =>
    void importSamples(services).then(started => {
      if (started.ok) show('import');
      else setError(started.error);
    });
  return (
    <EmptyState icon="library" title={t('library.empty-title')} hint={t('library.empty-hint')}>
      <Button variant="primary" icon="import" onPress={() => show('import')}>
        {t('library.empty-action')}
      </Button>
      <Button icon="library" onPress={trySamples}>
        {t('library.empty-samples')}
      </Button>
      {error && <Problem>{t(startImportMessage(error))}</Problem>}
    </EmptyState>
  );
}

/** The list of everything in the collection. */
export function LibraryView() {
  const t = useMessages();
  const { articles } = useServices();
  const dateFilter = useWorkspace(state => state.dateFilter);
  const [sort, setSort] = useState<ArticleSort>({ field: 'published', descending: true });
  const observed = useObserved(() => articles.observeIds(sort, dateFilter), [articles, sort, dateFilter]);
  const ids = observed.value ?? noIds;
  const selection = useSelection(ids);

  if (observed.error) return <Problem>{t(storeErrorMessage(observed.error))}</Problem>;
  if (observed.value?.length === 0 && dateFilter === null) return <EmptyLibrary />;
  return (
    <section className={styles.library} aria-label={t('shell.library')}>
      <h1 className="visually-hidden">{t('shell.library')}</h1>
      <LibraryTools count={ids.length} selection={selection} />
      {observed.value?.length === 0 && <p className={styles.nothing}>{t('library.filtered-empty')}</p>}
      <ArticleGrid ids={ids} sort={sort} onSort={setSort} selection={selection} />
    </section>
  );
}
