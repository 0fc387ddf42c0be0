import { useEffect, useMemo, useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { countInTurn } from '#renderer/workspace/search/count-in-turn.ts';
import { makeRequest } from '#renderer/workspace/search/make-request.ts';
import { useRevision } from '#renderer/workspace/search/use-searcher-state.ts';
import { useSearchWords } from '#renderer/workspace/search/use-search-words.ts';
import { valueLabel } from '#renderer/workspace/search/value-label.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { DayRange } from '#shared/stores/article-store.ts';
import { listWidenings, type Narrowing, type Widening } from './widenings.ts';
import styles from './results.module.css';

/** More would be a list to be searched itself. */
const mostOffered = 8;

interface Offer extends Widening {
  readonly total: number;
}

/** What would be found without one part, the most first; parts without which nothing is found either are left out. */
function useOffers(search: TypedSearch, days: DayRange | null): readonly Offer[] {
  const { searcher } = useServices();
  const revision = useRevision();
  const widenings = useMemo(() => listWidenings(search, days !== null), [search, days]);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const since = new Date().toISOString();
    const requests = widenings.map(widening => ({
      request: makeRequest({
        query: parseQuery(widening.search.text).node,
        choices: widening.search.choices,
        order: 'newest',
        days: widening.keepsDays ? days : null,
      }),
      since,
    }));
    void countInTurn(searcher, requests).then(counted => {
      if (!isCurrent || !counted.ok) return;
      const all = widenings.map((widening, index) => ({
        ...widening,
        total: counted.value[index]?.total ?? 0,
      }));
      setOffers(all.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total));
    });
    return () => {
      isCurrent = false;
    };
  }, [searcher, widenings, days, revision]);
  return offers.slice(0, mostOffered);
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
  const { setSearch, setDateFilter, clearSearch } = useWorkspace(state => state.actions);
  const offers = useOffers(search, days);
  const dropWords = (dropped: Narrowing): string => {
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
  const take = ({ search: wider, keepsDays }: Widening): void => {
    setSearch(wider);
    if (!keepsDays) setDateFilter(null);
  };
  const asked = [
    words(search),
    ...(days ? [t('results.days', { from: formats.day(days.from), to: formats.day(days.to) })] : []),
  ].join(t('reuse.comma'));
  const hint = t(offers.length > 0 ? 'results.empty-offer' : 'results.empty-hint');
  return (
    <EmptyState
      icon="search"
      title={t('results.empty-title')}
      hint={`${t('results.empty-words', { words: asked })} ${hint}`}
    >
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
      <Button icon="close" onPress={clearSearch}>
        {t('results.clear')}
      </Button>
    </EmptyState>
  );
}
