import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { FileMenu } from './export/file-menu.tsx';
import type { InView } from './in-view.ts';
import { wantedLanesOf } from './lanes/lane-order.ts';
import { LoadProblem } from './load-problem.tsx';
import { useTimelineState } from './timeline-state.ts';
import { TimelineWorkbench } from './timeline-workbench.tsx';
import { SearchState } from '#renderer/workspace/search/search-state.tsx';
import { useFoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { useCopies } from './use-copies.ts';
import { useFittedWindow } from './use-fitted-window.ts';
import { useGathered } from './use-gathered.ts';
import { useTimelineData, useTimelineModel } from './use-timeline-model.ts';
import { EmptySearch } from './views/empty-search.tsx';
import { EmptyScope } from './views/empty-scope.tsx';
import { ScopeBar } from './views/scope-bar.tsx';
import { SavedViews } from './views/saved-views.tsx';
import { filterOfScope, withinSearch } from './views/scope-filter.ts';
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

/** What was published when, and what is said to have happened when: of the whole collection, or of something in it. */
export function TimelineView() {
  const t = useMessages();
  const { client, version, error, articleCount } = useTimelineData();
  const copies = useCopies(client);
  const scope = useWorkspace(state => state.timelineScope);
  const clusters = scope.kind === 'cluster' ? copies.value : null;
  // Articles that come in one after the other would have the marks asked for anew before they are there.
  const [isAsking, setIsAsking] = useState(false);
  const searched = useFoundIds(isAsking);
  const { isOn, ids } = searched;
  const filter = useMemo(
    () => withinSearch(filterOfScope(scope, clusters), { isOn, ids }),
    [scope, clusters, isOn, ids],
  );
  const lanes = useTimelineState(state => state.lanes);
  const found = useTimelineModel(client, version, {
    filter,
    lanesBy: lanes.by,
    wantedLanes: wantedLanesOf(lanes),
  });
  const model = found?.model ?? null;
  const isOfScope = found !== null && found.filter === filter;
  const gathered = useGathered({ client, model, copies: copies.value });
  const inViewRef = useRef<InView | null>(null);
  useEffect(() => setIsAsking(filter !== null && !isOfScope), [filter, isOfScope]);
  useFittedWindow({ scope, searched, model: isOfScope ? model : null });

  const failure = error ?? copies.error;
  const retry = (): void => {
    if (error) client?.retry();
    if (copies.error) copies.retry();
  };
  const problem = failure && <LoadProblem error={failure} hasPicture={model !== null} onRetry={retry} />;
  if (found === null && problem) return problem;
  if (found === null) {
    return (
      <>
        <SearchState found={searched} />
        <p role="status" className={styles.loading}>
          {t('timeline.loading', { count: articleCount })}
        </p>
      </>
    );
  }
  const markCount = found.model.columns.starts.length;
  if (markCount === 0 && scope.kind === 'all' && !isOn) {
    return (
      <>
        {problem}
        <EmptyTimeline model={found.model} />
      </>
    );
  }
  return (
    <div className={styles.timeline}>
      {problem}
      {markCount > 0 && <h1 className="visually-hidden">{t('shell.timeline')}</h1>}
      <ScopeBar client={client} markCount={isOfScope ? markCount : null} found={searched}>
        <SavedViews canSave={markCount > 0} />
        <FileMenu inViewRef={inViewRef} />
      </ScopeBar>
      <SearchState found={searched} />
      {markCount === 0 && isOn && <EmptySearch />}
      {markCount === 0 && !isOn && <EmptyScope scope={scope} undatedCount={found.model.undated.length} />}
      {markCount > 0 && (
        <TimelineWorkbench
          client={client}
          filter={found.filter}
          model={found.model}
          gathered={gathered}
          inViewRef={inViewRef}
        />
      )}
    </div>
  );
}
