import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useReuseStatus } from '#renderer/workspace/reuse/use-reuse-status.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';

const newest = { field: 'imported', descending: true } as const;

/** What the view shows without a cluster: nothing was imported, nothing was looked for yet, or nothing is repeated. */
export function NoClusters() {
  const t = useMessages();
  const { articles } = useServices();
  const { show } = useWorkspace(state => state.actions);
  const { behind, activity } = useReuseStatus();
  const stored = useObserved(() => articles.observeIds(newest, null), [articles]);
  if (stored.value === null || behind === null) return null;
  if (stored.value.length === 0)
    return (
      <EmptyState icon="copies" title={t('library.empty-title')} hint={t('reuse.nothing-imported-hint')}>
        <Button variant="primary" icon="import" onPress={() => show('import')}>
          {t('reuse.to-import')}
        </Button>
      </EmptyState>
    );
  // While it is looked for, or still is to be, the line above says so.
  if (behind > 0 || activity.kind !== 'idle')
    return <EmptyState icon="copies" title={t('shell.clusters')} hint={t('reuse.clusters-hint')} />;
  return (
    <EmptyState icon="copies" title={t('reuse.nothing-reused-title')} hint={t('reuse.nothing-reused-hint')}>
      <Button icon="library" onPress={() => show('library')}>
        {t('reuse.to-library')}
      </Button>
    </EmptyState>
  );
}
