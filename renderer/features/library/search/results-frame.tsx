import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SearchProblem } from '#renderer/workspace/search/search-problem.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { NoResults } from './no-results.tsx';
import { useShowsFacets } from './use-shows-facets.ts';
import type { Results } from './use-results.ts';
import styles from './results.module.css';

interface ResultsFrameProps {
  readonly results: Results;
  /** The list of what was found, or of everything. */
  readonly children: ReactNode;
}

/** The list with the ways to narrow it beside it; in its stead why nothing is shown. */
export function ResultsFrame({ results, children }: ResultsFrameProps) {
  const t = useMessages();
  const { asked, isKnown, list, isSearching, error, retry } = results;
  const showsFacets = useShowsFacets(asked.isOn);
  const isEmpty = asked.isOn && isKnown && list.total === 0;
  return (
    <>
      <SearchProblem error={error} onRetry={retry} />
      <div className={styles.columns}>
        {isEmpty && !isSearching ? (
          <div className={styles.list}>
            <NoResults search={asked.search} />
          </div>
        ) : (
          <div className={styles.list}>
            {asked.isOn && !isKnown && error === null && (
              <p className={styles.status}>{t('results.searching')}</p>
            )}
            {children}
          </div>
        )}
        {showsFacets && <FacetPanel request={asked.request} />}
      </div>
    </>
  );
}
