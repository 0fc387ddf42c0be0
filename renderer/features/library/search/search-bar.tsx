import { useMessages } from '#renderer/messages/use-messages.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { SearchField } from '#renderer/workspace/search/field/search-field.tsx';
import { IndexStatus } from '#renderer/workspace/search/index-status.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { isSearching } from '#shared/domain/search/typed-search.ts';
import { ChosenValues } from './chosen-values.tsx';
import { OrderSelect } from './order-select.tsx';
import { showFacets } from './results-session.ts';
import { SavedSearches } from './saved-searches.tsx';
import { useShowsFacets } from './use-shows-facets.ts';
import type { Results } from './use-results.ts';
import styles from './results.module.css';

interface SearchBarProps {
  readonly results: Results;
  /** Enter was pressed in the field. */
  readonly onSubmit: () => void;
}

/** What is searched for, in which order its results come, what narrows them, and the searches that were kept. */
export function SearchBar({ results, onSubmit }: SearchBarProps) {
  const t = useMessages();
  const { searcher } = useServices();
  const search = useWorkspace(state => state.search);
  const { setSearch, clearSearch } = useWorkspace(state => state.actions);
  const { isOn, isRanked } = results.asked;
  const showsFacets = useShowsFacets(isOn);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.field}>
          <SearchField
            value={search.text}
            onChange={text => setSearch({ ...search, text })}
            onSubmit={onSubmit}
            onWiden={search.text === '' && isSearching(search) ? clearSearch : null}
            onFocus={() => void searcher.prepare()}
            suggest={searcher.suggest}
            isBusy={results.isSearching}
          />
        </div>
        <div className={styles.controls}>
          {isOn && (
            <div className={styles.order}>
              <OrderSelect sort={results.sort} isRanked={isRanked} />
            </div>
          )}
          <ToggleChip icon="filter" isOn={showsFacets} onChange={showFacets}>
            {t('results.narrow')}
          </ToggleChip>
          <SavedSearches areShown={isOn && !results.isSearching && results.error === null} />
        </div>
      </div>
      <ChosenValues />
      {isOn && <IndexStatus />}
    </>
  );
}
