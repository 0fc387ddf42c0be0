import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { ofWindow, type Waiting } from './follow-revision.ts';

/** So long nothing is typed before it is searched for. */
const patienceMs = 120;

/** What holds the search as it is typed. */
interface SearchSource {
  readonly read: () => TypedSearch;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Tells of the search once typing has rested for a moment; of choices, and of a text that was cleared, at once. `settled` is what
 * was told last. Returns how to end it.
 */
export function followSearch(
  { read, subscribe }: SearchSource,
  {
    settled,
    onSettled,
  }: { readonly settled: TypedSearch; readonly onSettled: (search: TypedSearch) => void },
  { callLater }: Pick<Waiting, 'callLater'> = ofWindow,
): () => void {
  let told = settled;
  let cancel = (): void => undefined;
  const tell = (): void => {
    if (read() === told) return;
    told = read();
    onSettled(told);
  };
  const hear = (): void => {
    cancel();
    cancel = () => undefined;
    const { text } = read();
    if (text === told.text || text === '') tell();
    else cancel = callLater(tell, patienceMs);
  };
  const unsubscribe = subscribe(hear);
  hear();
  return () => {
    unsubscribe();
    cancel();
  };
}
