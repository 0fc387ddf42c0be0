import { useRef } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { ArticleGrid } from './article-grid.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { useLibrary } from './library-store.ts';
import { LibraryTools } from './library-tools.tsx';
import { ResultsFrame } from './search/results-frame.tsx';
import { setSort } from './search/results-session.ts';
import { SearchBar } from './search/search-bar.tsx';
import { useResults, type Results } from './search/use-results.ts';
import { useArticleList, type StoredList } from './use-article-list.ts';
import { useSelection } from './use-selection.ts';
import styles from './library.module.css';

const notRead: StoredList = { list: { ids: [], total: 0 }, isEverything: false };

/** What the number of listed articles is the number of; before anything is found there is none to tell. */
function countOf({ asked, isKnown, error }: Results): MessageId {
  if (!asked.isOn) return 'library.count';
  if (isKnown) return 'results.found';
  return error ? 'results.none-yet' : 'results.searching';
}

/** The list of everything in the collection. */
export function LibraryView() {
  const t = useMessages();
  const dateFilter = useWorkspace(state => state.dateFilter);
  const sort = useLibrary(state => state.sort);
  const gridRef = useRef<HTMLDivElement>(null);
  const observed = useArticleList(sort, dateFilter);
  const results = useResults();
  const { isOn, request } = results.asked;
  const { list: stored, isEverything } = observed.value ?? notRead;
  const list = isOn ? results.list : stored;
  const selection = useSelection(list, {
    isEverything: !isOn && isEverything,
    isKnown: isOn ? results.isKnown : observed.value !== null,
  });

  if (observed.error) return <Problem>{t(storeErrorMessage(observed.error))}</Problem>;
  if (observed.value?.list.total === 0 && isEverything) return <EmptyLibrary />;
  return (
    <section className={styles.library} aria-label={t('shell.library')}>
      <h1 className="visually-hidden">{t('shell.library')}</h1>
      <SearchBar results={results} onSubmit={() => gridRef.current?.focus()} />
      <LibraryTools
        counted={t(countOf(results), { count: list.total })}
        selection={selection}
        gridRef={gridRef}
      />
      <ResultsFrame results={results}>
        {!isOn && observed.value?.list.total === 0 && (
          <p className={styles.nothing}>{t('library.filtered-empty')}</p>
        )}
        <ArticleGrid
          // Rows of another height: the place in the one list means nothing in the other.
          key={isOn ? 'found' : 'all'}
          list={list}
          query={isOn ? request.query : null}
          sort={isOn ? (results.sort === 'relevance' ? null : results.sort) : sort}
          onSort={isOn ? setSort : next => useLibrary.setState({ sort: next })}
          selection={selection}
          gridRef={gridRef}
        />
      </ResultsFrame>
    </section>
  );
}
