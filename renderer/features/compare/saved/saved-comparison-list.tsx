import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeComparison, renameComparison } from '#renderer/operations/save-comparison.ts';
import { SavedList } from '#renderer/workspace/saved/saved-list.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { SavedComparisonItem } from './saved-comparison-item.tsx';

interface SavedComparisonListProps {
  /** One was opened. */
  readonly onOpened?: () => void;
}

/** The comparisons that were kept: what each holds, and the ways to open, rename and remove it. */
export function SavedComparisonList({ onOpened }: SavedComparisonListProps) {
  const t = useMessages();
  const services = useServices();
  const { comparisons } = services;
  const observed = useObserved(() => comparisons.observeSaved(), [comparisons]);
  return (
    <SavedList
      label={t('saved.list')}
      observed={observed}
      words={{
        none: t('saved.none'),
        renameTitle: t('saved.rename-title'),
        withoutName: t('saved.without-name'),
        removed: name => t('saved.removed', { name }),
      }}
      onRename={(saved, name) => renameComparison(services, saved, name)}
      onRemove={saved => removeComparison(services, saved)}
      Item={SavedComparisonItem}
      onOpened={onOpened}
    />
  );
}
