import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { useIndexState } from '#renderer/workspace/search/use-searcher-state.ts';
import { useSearchWords } from '#renderer/workspace/search/use-search-words.ts';
import { valueLabel } from '#renderer/workspace/search/value-label.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { useOffers, type Offer } from './use-offers.ts';
import type { Narrowing } from './widenings.ts';
import styles from './results.module.css';

/** Says what an offer drops. */
function useDropWords(): (dropped: Narrowing) => string {
  const t = useMessages();
  const formats = useFormats();
  return dropped => {
    switch (dropped.kind) {
      case 'days':
        return t('results.drop-days');
      case 'value': {
        const part = isolated(valueLabel(dropped.field, dropped.value, { t, formats }));
        return t('results.drop-part', { part });
      }
      case 'part':
        return t('results.drop-part', { part: isolated(dropped.words) });
    }
  };
}

function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  const t = useMessages();
  const dropWords = useDropWords();
  const { setSearch, setDateFilter } = useWorkspace(state => state.actions);
  const take = ({ search, keepsDays }: Offer): void => {
    setSearch(search);
    if (!keepsDays) setDateFilter(null);
  };
  return (
    <ul className={styles.offers}>
      {offers.map(offer => (
        <li key={dropWords(offer.dropped)}>
          <Button onPress={() => take(offer)}>
            <bdi>{dropWords(offer.dropped)}</bdi>
            <span className={styles.muted}>{t('results.value-count', { count: offer.total })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface NoResultsProps {
  /** What nothing was found for. */
  readonly search: TypedSearch;
}

/** Says what was looked for in vain, and offers to drop each part of it that stands in the way, with what would be found. */
export function NoResults({ search }: NoResultsProps) {
  const t = useMessages();
  const formats = useFormats();
  const words = useSearchWords();
  const days = useWorkspace(state => state.dateFilter);
  const { clearSearch } = useWorkspace(state => state.actions);
  const offers = useOffers(search, days);
  const isPartly = useIndexState().waiting > 0;
  const asked = [
    words(search),
    ...(days ? [t('results.days', { from: formats.day(days.from), to: formats.day(days.to) })] : []),
  ].join(t('reuse.comma'));
  const hint = t(offers.length > 0 ? 'results.empty-offer' : 'results.empty-hint');
  return (
    <EmptyState
      icon="search"
      title={t(isPartly ? 'results.empty-so-far' : 'results.empty-title')}
      hint={`${t('results.empty-words', { words: asked })} ${hint}`}
    >
      <Offers offers={offers} />
      <Button icon="close" onPress={clearSearch}>
        {t('results.clear')}
      </Button>
    </EmptyState>
  );
}
