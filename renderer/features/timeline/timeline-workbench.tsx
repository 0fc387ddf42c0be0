import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import {
  fitRange,
  overviewRangeOf,
  usualRange,
  wholeRange,
  zoomAt,
  type TimeWindow,
} from '#shared/timeline/time-window.ts';
import { tickRangeAt, tickUnits } from '#shared/timeline/axis-ticks.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { arrangeLanes } from './lane-order.ts';
import { listMarks, type MarkList } from './listed-marks.ts';
import { MarkPanel } from './mark-panel.tsx';
import { findPassage } from './open-mark.ts';
import { TimelineCanvas, type CanvasInput } from './timeline-canvas.tsx';
import { createTimelineLabels } from './timeline-labels.ts';
import { TimelineFoot } from './timeline-foot.tsx';
import { useTimelineState } from './timeline-state.ts';
import type { TimelineSurface } from './timeline-surface.ts';
import { TimelineTable } from './timeline-table.tsx';
import { TimelineToolbar, type ZoomTarget } from './timeline-toolbar.tsx';
import { UndatedPanel } from './undated-panel.tsx';
import { useSummaryCache } from './use-summaries.ts';
import styles from './timeline.module.css';

const nothing: CivilRange = { startMs: 0, endMs: 86_400_000 };

/** The labels in the words of the settings. */
/** Titles stand after their marks, so the last marks need room behind them. */
const roomForTitles = 0.18;

function useTimelineLabels() {
  const t = useMessages();
  const formats = useFormats();
  const language = useSettings(settings => settings.language);
  const monthNames = useSettings(settings => settings.monthNames);
  return useMemo(
    () => createTimelineLabels({ t, formats, settings: { language, monthNames } }),
    [t, formats, language, monthNames],
  );
}

function useCanvasInput(model: TimelineModel, window: TimeWindow): CanvasInput {
  const labels = useTimelineLabels();
  const { shown, lanes, isTimeReversed, calendars, isGathered } = useTimelineState();
  const language = useSettings(settings => settings.language);
  const filter = useWorkspace(state => state.dateFilter);
  const arranged = useMemo(() => arrangeLanes(model, lanes, language), [model, lanes, language]);
  const overviewRange = useMemo(() => overviewRangeOf(model) ?? nothing, [model]);
  return useMemo(() => {
    const from = filter && civilRange(filter.from);
    const to = filter && civilRange(filter.to);
    return {
      model,
      ...arranged,
      gathered: null,
      isGathered,
      shown,
      window,
      timeDirection: (language === 'ar') === isTimeReversed ? 'ltr' : 'rtl',
      weekStart: language === 'ar' ? 0 : 1,
      calendars,
      overviewRange,
      filter: from && to ? { startMs: from.startMs, endMs: to.endMs } : null,
      labels,
    };
  }, [
    model,
    arranged,
    isGathered,
    shown,
    window,
    language,
    isTimeReversed,
    calendars,
    overviewRange,
    filter,
    labels,
  ]);
}

/** The window that a button asks for: the unit around the middle of what is in view. */
function zoomTargetWindow(target: ZoomTarget, model: TimelineModel, window: TimeWindow): TimeWindow {
  if (target === 'all') return fitRange(wholeRange(model) ?? nothing, 0.04, roomForTitles);
  const name = target === 'year' ? 'years' : target === 'month' ? 'months' : 'day';
  const unit = tickUnits.find(one => one.name === name && one.step === 1);
  return unit ? fitRange(tickRangeAt(unit, window.startMs + window.spanMs / 2, 0)) : window;
}

const isoDay = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** The timeline with its tools and panels, once there is something to draw. */
export function TimelineWorkbench({ model }: { readonly model: TimelineModel }) {
  const t = useMessages();
  const { articles } = useServices();
  const { openArticle, addToTray, setDateFilter } = useWorkspace(state => state.actions);
  const { history, shown, isTable } = useTimelineState();
  const { visit, back, forward, arrange } = useTimelineState(state => state.actions);
  const lanes = useTimelineState(state => state.lanes);
  const [chosen, setPanel] = useState<MarkList | 'undated' | null>(null);
  const panel = chosen === null || chosen === 'undated' || chosen.model === model ? chosen : null;
  const surface = useRef<TimelineSurface | null>(null);
  const first = useMemo(() => fitRange(usualRange(model) ?? nothing, 0.04, roomForTitles), [model]);
  const window = history?.present ?? first;
  const summaries = useSummaryCache(articles, model);
  const input = useCanvasInput(model, window);

  useEffect(() => {
    if (history === null) visit(first);
  }, [history, first, visit]);
  useShortcuts([
    { keys: 'Alt+ArrowLeft', run: back },
    { keys: 'Alt+ArrowRight', run: forward },
    { keys: 'Escape', run: () => setPanel(null), when: panel !== null },
  ]);

  const live = (): TimeWindow => surface.current?.scene().window ?? window;
  const openMark = async (event: number): Promise<void> => {
    const passage = await findPassage(articles, model, event);
    if (passage) openArticle(passage.id, passage.span);
  };
  const onOpen = (hit: TimelineHit, isMod: boolean): void => {
    const picture = surface.current;
    if (!picture) return;
    if (hit.kind !== 'event') setPanel(listMarks(hit, picture.scene(), picture.geometry()));
    else if (!isMod) void openMark(hit.event);
    else {
      const id = model.articleIds[model.columns.articles[hit.event] ?? -1];
      if (id !== undefined) addToTray(id);
    }
  };
  const filterBy = ({ startMs, endMs }: CivilRange): void =>
    setDateFilter({ from: isoDay(startMs), to: isoDay(endMs - 1) });

  return (
    <div className={styles.timeline}>
      <h1 className="visually-hidden">{t('shell.timeline')}</h1>
      <TimelineToolbar
        undatedCount={model.undated.length}
        isUndatedShown={panel === 'undated'}
        onToggleUndated={() => setPanel(panel === 'undated' ? null : 'undated')}
        onZoomTo={target => visit(zoomTargetWindow(target, model, live()))}
        onZoomBy={factor => visit(zoomAt(live(), live().startMs + live().spanMs / 2, factor))}
        onUseRange={() => filterBy({ startMs: live().startMs, endMs: live().startMs + live().spanMs })}
      />
      <div className={styles.work}>
        <div className={styles.main}>
          {isTable ? (
            <TimelineTable
              model={model}
              shown={shown}
              window={window}
              labels={input.labels}
              summaries={summaries}
              onOpen={event => void openMark(event)}
            />
          ) : (
            <TimelineCanvas
              input={input}
              lanes={lanes}
              summaries={summaries}
              onArrange={arrange}
              onReady={created => {
                surface.current = created;
              }}
              onOpen={onOpen}
              onBrush={filterBy}
              onSettled={() => visit(live())}
            />
          )}
          {!isTable && <TimelineFoot />}
        </div>
        {panel === 'undated' && (
          <UndatedPanel
            model={model}
            summaries={summaries}
            onOpen={id => openArticle(id)}
            onClose={() => setPanel(null)}
          />
        )}
        {panel !== null && panel !== 'undated' && (
          <MarkPanel
            list={panel}
            model={model}
            labels={input.labels}
            summaries={summaries}
            onOpen={event => void openMark(event)}
            onClose={() => setPanel(null)}
          />
        )}
      </div>
    </div>
  );
}
