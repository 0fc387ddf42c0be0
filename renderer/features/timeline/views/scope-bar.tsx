import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { SearchChip } from '#renderer/workspace/search/search-chip.tsx';
import type { FoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { DateFilterButton } from '#renderer/workspace/date-filter-button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import { useTimelineLabels } from '#renderer/features/timeline/use-canvas-input.ts';
import { ScopeField } from './scope-field.tsx';
import { scopeIcons } from './scope-words.ts';
import { useScopeWords } from './use-scope-words.ts';
import styles from './views.module.css';

const everything: TimelineScope = { kind: 'all' };

interface ScopeBarProps {
  readonly client: TimelineClient | null;
  /** Marks of the scope; null while they are read. */
  readonly markCount: number | null;
  /** What is searched for: nothing else is shown. */
  readonly found: FoundIds;
  /** Whether and how the view is kept. */
  readonly children?: ReactNode;
}

/** What the timeline tells of, and the ways to have it tell of something else. */
export function ScopeBar({ client, markCount, found, children }: ScopeBarProps) {
  const t = useMessages();
  const labels = useTimelineLabels();
  const scope = useWorkspace(state => state.timelineScope);
  const { showTimeline } = useWorkspace(state => state.actions);
  const words = useScopeWords(scope);
  const isPart = scope.kind !== 'all';
  return (
    <div role="group" aria-label={t('scope.bar')} className={styles.bar}>
      <span className={styles.scope} data-scope={scope.kind}>
        <Icon name={scopeIcons[scope.kind]} />
        <bdi className={styles.words}>{words}</bdi>
        <span role="status" className={styles.count}>
          {markCount !== null && t('scope.marks', { count: markCount })}
        </span>
        {isPart && (
          <IconButton icon="close" label={t('scope.clear')} onPress={() => showTimeline(everything)} />
        )}
      </span>
      <SearchChip found={found} />
      <DateFilterButton dayOf={labels.short.dateOf} />
      <div className={styles.field}>
        <ScopeField client={client} onChoose={showTimeline} />
      </div>
      <div className={styles.saved}>{children}</div>
    </div>
  );
}
