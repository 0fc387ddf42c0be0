import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { useTimelineState } from './timeline-state.ts';
import { TimelineWorkbench } from './timeline-workbench.tsx';
import { useTimelineData, useTimelineModel } from './use-timeline-model.ts';
import styles from './timeline.module.css';

function EmptyTimeline({ model }: { readonly model: TimelineModel }) {
  const t = useMessages();
  const { show } = useWorkspace(state => state.actions);
  const hasArticles = model.articleIds.length > 0;
  return (
    <EmptyState
      icon="timeline"
      title={t('timeline.empty-title')}
      hint={t(hasArticles ? 'timeline.empty-undated' : 'timeline.empty-hint')}
    >
      <Button
        variant="primary"
        icon={hasArticles ? 'library' : 'import'}
        onPress={() => show(hasArticles ? 'library' : 'import')}
      >
        {t(hasArticles ? 'shell.library' : 'shell.import')}
      </Button>
    </EmptyState>
  );
}

const everything: TimelineFilter = {};
const noLanes: readonly string[] = [];

/** What was published when, and what is said to have happened when, outlet by outlet. */
export function TimelineView() {
  const t = useMessages();
  const { articles } = useServices();
  const { client, version, error, articleCount } = useTimelineData(articles);
  const lanesBy = useTimelineState(state => state.lanes.by);
  const model = useTimelineModel(client, version, { filter: everything, lanesBy, wantedLanes: noLanes });
  if (error && model === null) {
    return (
      <Problem actions={<Button onPress={() => client?.retry()}>{t('shell.retry')}</Button>}>
        {t(error.code === 'internal' ? 'timeline.load-failed' : storeErrorMessage(error))}
      </Problem>
    );
  }
  if (model === null) {
    return (
      <p role="status" className={styles.loading}>
        {t('timeline.loading', { count: articleCount })}
      </p>
    );
  }
  return model.columns.starts.length === 0 ? (
    <EmptyTimeline model={model} />
  ) : (
    <TimelineWorkbench model={model} />
  );
}
