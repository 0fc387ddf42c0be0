import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { firstDayOf, lastDayOf, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';
import { firstWindow } from '#shared/timeline/leading-range.ts';
import { articlesOfEvents, factsOfModelMark } from '#shared/timeline/mark-facts.ts';
import { hasMark } from '#shared/timeline/step-events.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { zoomAt } from '#shared/timeline/time-window.ts';
import { withinDays } from './chosen-days/within-days.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import type { InView } from './in-view.ts';
import { listMarks } from './marks/listed-marks.ts';
import { useOpenMark } from './marks/use-open-mark.ts';
import { TimelinePanel } from './panels/timeline-panel.tsx';
import { useDateByDrop } from './panels/use-date-by-drop.ts';
import { usePassageCache } from './panels/use-passages.ts';
import { TimelineCanvas } from './timeline-canvas.tsx';
import type { TimelineClient } from './worker/timeline-client.ts';
import { TimelineFoot } from './timeline-foot.tsx';
import { useTimelineState } from './timeline-state.ts';
import type { TimelineSurface } from './timeline-surface.ts';
import { TimelineTable } from './table/timeline-table.tsx';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { zoomTargetWindow } from './tools/zoom-target.ts';
import { useCanvasInput } from './use-canvas-input.ts';
import { useHighlighted } from './marks/use-highlighted.ts';
import { usePanelSteps } from './use-panel-steps.ts';
import { usePutAside } from './use-put-aside.ts';
import { useWindowSteps } from './use-window-steps.ts';
import { useSummaryCache } from './marks/use-summaries.ts';
import styles from './timeline.module.css';

interface WorkbenchProps {
  readonly client: TimelineClient | null;
  readonly filter: TimelineFilter;
  readonly model: TimelineModel;
  readonly gathered: GatheredMarks | null;
  /** Told what is shown. */
  readonly inViewRef: RefObject<InView | null>;
}

/** The timeline with its tools and panels, once there is something to draw. */
export function TimelineWorkbench(props: WorkbenchProps) {
  const { client, filter, model, gathered, inViewRef } = props;
  const { articles } = useServices();
  const { setDateFilter } = useWorkspace(state => state.actions);
  const openMark = useOpenMark();
  const putAside = usePutAside();
  const { history, panel, isTable, lanes, shown } = useTimelineState();
  const { visit, arrange, openPanel } = useTimelineState(state => state.actions);
  const surfaceRef = useRef<TimelineSurface | null>(null);
  const window = history?.present.window ?? firstWindow(model, shown);
  const { version } = model;
  const summaries = useSummaryCache(articles, version);
  const passages = usePassageCache(articles, version);
  const laidOut = useCanvasInput(model, window, gathered);
  const { events: highlighted, highlight } = useHighlighted(model, version);
  const input = useMemo(() => ({ ...laidOut, highlighted }), [laidOut, highlighted]);
  const { drop, notice } = useDateByDrop(input.labels);
  const closePanel = (): void => openPanel(null);

  const { live, liveRange, settle, goBack, goForward } = useWindowSteps(surfaceRef, window);
  useShortcuts([
    { keys: 'Alt+ArrowLeft', run: goBack },
    { keys: 'Alt+ArrowRight', run: goForward },
    { keys: 'Escape', run: closePanel, when: panel !== null },
  ]);
  useEffect(() => {
    inViewRef.current = {
      input,
      client,
      surface: () => surfaceRef.current,
      range: () => withinDays(liveRange(), input.filter),
    };
    return () => {
      inViewRef.current = null;
    };
  });
  const openRow = (event: number): void => {
    const mark = factsOfModelMark(model, event);
    if (mark) openMark(mark);
  };
  const onOpen = (hit: TimelineHit, isMod: boolean): string | null => {
    const picture = surfaceRef.current;
    if (hit.kind === 'event' && !isMod) openRow(hit.event);
    else if (picture) {
      const list = listMarks(hit, picture.scene(), picture.geometry());
      const aside = isMod ? putAside(articlesOfEvents(model, list.events)) : null;
      if (!aside || aside.hasToChoose) openPanel({ kind: 'marks', list });
      return aside?.words ?? null;
    }
    return null;
  };
  const showEvent = (mark: number): void => openPanel({ kind: 'event', mark });
  const correct = (event: number): void => {
    const mark = factsOfModelMark(model, event);
    if (mark === null) return;
    const lane = model.lanes.findIndex(one => hasMark(one, event));
    const list = { model, lane, when: input.labels.when(model, event), events: [event] };
    openPanel({ kind: 'marks', list, correct: mark });
  };
  const steps = usePanelSteps(model, live);
  const filterBy = (range: CivilRange): void =>
    setDateFilter({ from: firstDayOf(range), to: lastDayOf(range) });

  return (
    <>
      <TimelineToolbar
        client={client}
        model={model}
        labels={input.labels}
        panel={panel?.at.kind ?? null}
        onPanel={asked => openPanel(asked && { kind: asked })}
        onZoomTo={target => visit(zoomTargetWindow(target, input, live()))}
        onZoomBy={factor => visit(zoomAt(live(), live().startMs + live().spanMs / 2, factor))}
        onUseRange={() => filterBy(liveRange())}
        onBack={goBack}
        onForward={goForward}
      />
      <div className={styles.work}>
        <div className={styles.main}>
          {isTable ? (
            <TimelineTable
              input={input}
              summaries={summaries}
              passages={passages}
              onOpen={openRow}
              onShowEvent={showEvent}
              onCorrect={correct}
              onList={list => openPanel({ kind: 'marks', list })}
            />
          ) : (
            <TimelineCanvas
              input={input}
              lanes={lanes}
              summaries={summaries}
              passages={passages}
              client={client}
              onReady={created => {
                surfaceRef.current = created;
              }}
              onOpen={onOpen}
              onShowEvent={showEvent}
              onCorrect={correct}
              onBrush={filterBy}
              onArrange={arrange}
              onDropArticle={(id, range) => void drop(id, range)}
              onSettled={settle}
              onGoTo={visit}
            />
          )}
          <TimelineFoot />
        </div>
        {panel !== null && (
          <TimelinePanel
            wish={panel.at}
            hasBack={panel.behind.length > 0}
            notice={notice}
            model={model}
            client={client}
            version={version}
            filter={filter}
            chosenDays={input.filter}
            gathered={gathered}
            labels={input.labels}
            summaries={summaries}
            passages={passages}
            onHighlight={highlight}
            inView={{ startMs: window.startMs, endMs: window.startMs + window.spanMs }}
            onShowDay={steps.showDay}
            onGoTo={steps.goTo}
            onBack={steps.back}
            onClose={closePanel}
          />
        )}
      </div>
    </>
  );
}
