import { IndexStatus } from './index-status.tsx';
import { SearchProblem } from './search-problem.tsx';
import type { FoundIds } from './use-found-ids.ts';

/** Why a view that follows a search does not show all that it should; nothing where it does. */
export function SearchState({ found }: { readonly found: FoundIds }) {
  if (!found.isOn) return null;
  return (
    <>
      <SearchProblem error={found.error} onRetry={found.retry} />
      <IndexStatus />
    </>
  );
}
