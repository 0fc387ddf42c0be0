import { useEffect, useState, type RefObject } from 'react';
import { renderTimelinePng, renderTimelineSvg } from '#renderer/features/timeline/drawing/export-picture.ts';
import type { InView } from '#renderer/features/timeline/in-view.ts';
import { lookOf } from '#renderer/features/timeline/views/timeline-look.ts';
import { useShowLook } from '#renderer/features/timeline/views/use-look.ts';
import { useScopeWords } from '#renderer/features/timeline/views/use-scope-words.ts';
import { periodsIn, periodsWithin } from '#renderer/features/timeline/table/periods-in-view.ts';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { calendarEntries, groupByEntry } from '#shared/timeline/export/calendar-entries.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { ExportedMark } from '#shared/timeline/export/exported-mark.ts';
import { writeViewFile } from '#shared/timeline/export/view-file.ts';
import { writeCalendar } from '#shared/timeline/export/write-calendar.ts';
import { writeMarksCsv } from '#shared/timeline/export/write-marks-csv.ts';
import { writeCountsCsv } from '#shared/timeline/export/write-counts-csv.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { askCounts } from './ask-counts.ts';
import { collectMarks, mostExported } from './collect-marks.ts';
import { saveProblem, type FileActivity, type SaveError } from './file-activity.ts';
import { fileName, nameOfScope } from './file-names.ts';
import { createFileTurns } from './file-turns.ts';
import { calendarWords, csvWords } from './file-words.ts';
import { openViewFile, openViewProblem } from './open-view-file.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** The files that a view can be saved as. */
export type FileKind = 'png' | 'png2' | 'svg' | 'csv' | 'counts' | 'json' | 'ics';

/** What a file holds, and what is said once it was offered. */
interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly said: string;
}

type Made = Promise<Result<SavedFile, SaveError>>;

interface Files {
  readonly activity: FileActivity | null;
  save(kind: FileKind): Promise<void>;
  /** Shows the view that a file holds. */
  open(file: File): Promise<void>;
  cancel(): void;
  /** Says no more of what came of it. */
  dismiss(): void;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What is seen now, also while the picture is still being moved. */
const windowOf = ({ surface, input }: InView): TimeWindow => surface()?.scene().window ?? input.window;

/**
 * Saves what is in view as files, and opens views that were saved: one thing at a time, and nothing after the timeline was
 * left.
 */
export function useFiles(inViewRef: RefObject<InView | null>): Files {
  const t = useMessages();
  const formats = useFormats();
  const { articles, host } = useServices();
  const scope = useWorkspace(state => state.timelineScope);
  const showLook = useShowLook();
  const [said, setSaid] = useState<{ readonly activity: FileActivity | null; readonly by: typeof t }>();
  // Words of another language are not said any more.
  const activity = said?.by === t ? said.activity : null;
  const setActivity = (next: FileActivity | null): void => setSaid({ activity: next, by: t });
  const [turns] = useState(() =>
    createFileTurns(cause => {
      void host.api.logProblem({ message: `a file of the timeline: ${String(cause)}`.slice(0, 4000) });
    }),
  );
  useEffect(() => () => turns.leave(), [turns]);
  const title = useScopeWords(scope);
  const named = (extension: string, message: MessageId = 'timeline-file.name'): string =>
    fileName(t(message, { scope: nameOfScope(scope, title, t) }), extension);

  const makePicture = async (inView: InView, kind: 'png' | 'png2' | 'svg'): Made => {
    const surface = inView.surface();
    if (surface === null) return err({ code: 'nothing' });
    const scene = surface.scene();
    const { startMs, spanMs } = scene.window;
    const caption = {
      title: scope.kind === 'all' ? t('shell.timeline') : title,
      scope: t('timeline-file.from-to', {
        from: dayWords(scene.labels, startMs),
        to: dayWords(scene.labels, startMs + spanMs - 1),
      }),
      source: t('timeline-file.source', { when: formats.instant(new Date().toISOString()) }),
    };
    const words = t('timeline-file.saved-picture');
    if (kind === 'svg') {
      const drawing = await renderTimelineSvg(scene, caption);
      return ok({ name: named('svg'), bytes: encode(drawing), said: words });
    }
    const blob = await renderTimelinePng(scene, caption, kind === 'png2' ? 2 : 1);
    if (blob === null) return err({ code: 'no-picture' });
    return ok({ name: named('png'), bytes: new Uint8Array(await blob.arrayBuffer()), said: words });
  };

  const makeCounts = async (inView: InView): Made => {
    const { model, laneOrder, shown, calendars, weekStart, labels } = inView.input;
    const window = windowOf(inView);
    const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
    const lanes = laneOrder.flatMap(row => {
      const lane = model.lanes[row];
      return lane ? [{ name: labels.laneOf(model, row), lane }] : [];
    });
    const periods = periodsWithin(periodsIn(range, calendars[0] ?? 'gregorian', weekStart).periods, range);
    const words = { lane: t('timeline-table.lane'), total: t('timeline-table.total') };
    return ok({
      name: named('csv', 'timeline-file.counts-name'),
      bytes: encode(writeCountsCsv({ lanes, periods, shown, words })),
      said: t('timeline-file.saved-counts', { count: lanes.length }),
    });
  };

  const piecesOf = async (
    kind: 'csv' | 'json' | 'ics',
    marks: readonly ExportedMark[],
    inView: InView,
  ): Promise<Iterable<string>> => {
    const { input } = inView;
    const now = new Date().toISOString();
    const state = useTimelineState.getState();
    switch (kind) {
      case 'csv':
        return writeMarksCsv(marks, csvWords(t, input.labels));
      case 'json':
        return writeViewFile(lookOf(scope, windowOf(inView), state), marks, now);
      case 'ics': {
        const groups = groupByEntry(marks, input.isGathered);
        const countsOf = await askCounts(inView.client, input.model.version, groups);
        return writeCalendar(calendarEntries(groups, calendarWords(t, input.labels), countsOf), {
          name: title,
          writtenAt: now,
        });
      }
    }
  };

  const makeMarks = async (inView: InView, kind: 'csv' | 'json' | 'ics', signal: AbortSignal): Made => {
    const events = inView.events();
    if (events.length === 0 && kind !== 'json') return err({ code: 'nothing' });
    const { model, gathered } = inView.input;
    const read = await collectMarks(articles, {
      model,
      gathered,
      events,
      signal,
      onProgress: (done, all) =>
        setActivity({ kind: 'working', words: t('timeline-file.working', { done, all }) }),
    });
    if (!read.ok) return read;
    const text = await writeInPieces(await piecesOf(kind, read.value, inView), signal);
    if (text === null) return err({ code: 'cancelled' });
    const count = read.value.length;
    const words =
      events.length > mostExported
        ? t('timeline-file.capped', { count, all: events.length })
        : t('timeline-file.saved', { count });
    return ok({ name: named(kind), bytes: encode(text), said: words });
  };

  const make = async (kind: FileKind, signal: AbortSignal): Made => {
    const inView = inViewRef.current;
    if (inView === null) return err({ code: 'nothing' });
    if (kind === 'png' || kind === 'png2' || kind === 'svg') return makePicture(inView, kind);
    return kind === 'counts' ? makeCounts(inView) : makeMarks(inView, kind, signal);
  };

  return {
    activity,
    async save(kind) {
      setActivity(null);
      const made = await turns.take(signal => make(kind, signal));
      if (made === null) return;
      if (made.ok) downloadBytes(made.value.name, made.value.bytes);
      setActivity(made.ok ? { kind: 'done', words: made.value.said } : saveProblem(made.error, t));
    },
    async open(file) {
      setActivity({ kind: 'working', words: t('timeline-file.opening', { file: file.name }) });
      const read = await turns.take(() => openViewFile(file));
      if (read === null) return;
      if (read.ok) showLook(read.value);
      setActivity(
        read.ok
          ? { kind: 'done', words: t('timeline-file.opened', { file: file.name }) }
          : openViewProblem(read.error, file.name, t),
      );
    },
    cancel: turns.cancel,
    dismiss: () => setActivity(null),
  };
}
