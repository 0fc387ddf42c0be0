import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import type { HitOrder } from '#shared/search/search-request.ts';
import { hitOrderOf, listSortOf, sortOfOrder, type ResultSort } from './result-sort.ts';
import { setSort } from './results-session.ts';

interface OrderSelectProps {
  readonly sort: ResultSort;
  /** Whether results can fit better or worse. */
  readonly isRanked: boolean;
}

/** In which order results come; the heads of columns give further ones. */
export function OrderSelect({ sort, isRanked }: OrderSelectProps) {
  const t = useMessages();
  const value = listSortOf(sort) === null ? hitOrderOf(sort) : 'column';
  const orders: readonly HitOrder[] = isRanked ? ['relevance', 'newest', 'oldest'] : ['newest', 'oldest'];
  return (
    <Select
      label={t('results.order')}
      isLabelHidden
      value={value}
      onChange={chosen => chosen !== 'column' && setSort(sortOfOrder(chosen as HitOrder))}
      options={[
        ...orders.map(order => ({ value: order, label: t(`results.order-${order}`) })),
        ...(value === 'column' ? [{ value, label: t('results.order-column') }] : []),
      ]}
    />
  );
}
