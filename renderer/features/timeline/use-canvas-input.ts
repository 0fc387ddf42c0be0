import { useMemo } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { overviewRangeOf } from '#shared/timeline/overview-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { arrangeLanes } from './lanes/lane-order.ts';
import type { CanvasInput } from './canvas-input.ts';
import { stretchOfDays } from './chosen-days/within-days.ts';
import { createTimelineLabels, type TimelineLabels } from './words/timeline-labels.ts';
import { useTimelineState } from './timeline-state.ts';

const epoch: CivilRange = { startMs: 0, endMs: dayMs };

/** The labels in the words of the settings and the calendars of the axis. */
export function useTimelineLabels(): TimelineLabels {
  const t = useMessages();
  const formats = useFormats();
  const language = useSettings(settings => settings.language);
  const monthNames = useSettings(settings => settings.monthNames);
  const calendars = useTimelineState(state => state.calendars);
  return useMemo(
    () => createTimelineLabels({ t, formats, settings: { language, monthNames }, calendars }),
    [t, formats, language, monthNames, calendars],
  );
}

/** What the picture is told: the model laid out as the analyst has it, in this window. */
export function useCanvasInput(
  model: TimelineModel,
  window: TimeWindow,
  gathered: GatheredMarks | null,
): CanvasInput {
  const labels = useTimelineLabels();
  const { shown, lanes, timeDirection, calendars, isGathered } = useTimelineState();
  const language = useSettings(settings => settings.language);
  const days = useWorkspace(state => state.dateFilter);
  const arranged = useMemo(() => arrangeLanes(model, lanes, language), [model, lanes, language]);
  const overviewRange = useMemo(() => overviewRangeOf(model) ?? epoch, [model]);
  const filter = useMemo(() => stretchOfDays(days), [days]);
  return useMemo(
    () => ({
      model,
      ...arranged,
      gathered,
      isGathered,
      shown,
      window,
      timeDirection: timeDirection === 'auto' ? labels.direction : timeDirection,
      weekStart: language === 'ar' ? 0 : 1,
      calendars,
      overviewRange,
      filter,
      labels,
    }),
    [
      model,
      arranged,
      gathered,
      isGathered,
      shown,
      window,
      language,
      timeDirection,
      calendars,
      overviewRange,
      filter,
      labels,
    ],
  );
}
