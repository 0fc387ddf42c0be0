import { useRef, useState, type RefObject } from 'react';
import { renderTimelinePng, renderTimelineSvg } from '#renderer/features/timeline/drawing/export-picture.ts';
import type { InView } from '#renderer/features/timeline/in-view.ts';
import { lookOf } from '#renderer/features/timeline/views/timeline-look.ts';
import { useScopeWords } from '#renderer/features/timeline/views/use-scope-words.ts';
import { periodsIn, periodsWithin } from '#renderer/features/timeline/table/periods-in-view.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { calendarEntries, groupByEntry } from '#shared/timeline/export/calendar-entries.ts';
import type { ExportedMark } from '#shared/timeline/export/exported-mark.ts';
import { writeViewFile } from '#shared/timeline/export/view-file.ts';
import { writeCalendar } from '#shared/timeline/export/write-calendar.ts';
import { writeMarksCsv } from '#shared/timeline/export/write-marks-csv.ts';
import { writeCountsCsv } from '#shared/timeline/export/write-counts-csv.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { askCounts } from './ask-counts.ts';
import { collectMarks, mostExported } from './collect-marks.ts';
import { fileName, nameOfScope } from './file-names.ts';
import { calendarWords, csvWords } from './file-words.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** The files that a view can be saved as. */
export type FileKind = 'png' | 'png2' | 'svg' | 'csv' | 'counts' | 'json' | 'ics';

/** What is being done, or what came of it. */
export interface FileActivity {
  readonly kind: 'working' | 'done' | 'failed';
  readonly words: string;
}

interface Files {
  readonly activity: FileActivity | null;
  save(kind: FileKind): Promise<void>;
  cancel(): void;
  say(activity: FileActivity | null): void;
}

/** What is seen now, also while the picture is still being moved. */
const windowOf = ({ surface, input }: InView): TimeWindow => surface()?.scene().window ?? input.window;

/** Saves what is in view as files. */
export function useFiles(inViewRef: RefObject<InView | null>): Files {
  const t = useMessages();
  const formats = useFormats();
  const { articles } = useServices();
  const scope = useWorkspace(state => state.timelineScope);
  const [said, setSaid] = useState<{ readonly activity: FileActivity | null; readonly by: typeof t }>();
  // Words of another language are not said any more.
  const activity = said?.by === t ? said.activity : null;
  const setActivity = (next: FileActivity | null): void => setSaid({ activity: next, by: t });
  const running = useRef<AbortController | null>(null);
  const title = useScopeWords(scope);
  const download = (
    bytes: Uint8Array<ArrayBuffer>,
    extension: string,
    message: MessageId = 'timeline-file.name',
  ): void => {
    const name = t(message, { scope: nameOfScope(scope, title, t) });
    downloadBytes(fileName(name, extension), bytes);
  };
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const day = (timeMs: number): string => formats.day(new Date(timeMs).toISOString().slice(0, 10));

  const savePicture = async (inView: InView, kind: 'png' | 'png2' | 'svg'): Promise<void> => {
    const surface = inView.surface();
    if (surface === null) return;
    const scene = surface.scene();
    const { startMs, spanMs } = scene.window;
    const caption = {
      title: scope.kind === 'all' ? t('shell.timeline') : title,
      scope: t('timeline-file.from-to', { from: day(startMs), to: day(startMs + spanMs) }),
      source: t('timeline-file.source', { when: formats.instant(new Date().toISOString()) }),
    };
    if (kind === 'svg') download(encode(await renderTimelineSvg(scene, caption)), 'svg');
    else {
      const blob = await renderTimelinePng(scene, caption, kind === 'png2' ? 2 : 1);
      if (blob === null) {
        setActivity({ kind: 'failed', words: t('timeline-file.no-picture') });
        return;
      }
      download(new Uint8Array(await blob.arrayBuffer()), 'png');
    }
    setActivity({ kind: 'done', words: t('timeline-file.saved-picture') });
  };

  const saveCounts = (inView: InView): void => {
    const { model, laneOrder, shown, calendars, weekStart, labels } = inView.input;
    const window = windowOf(inView);
    const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
    const lanes = laneOrder.flatMap(row => {
      const lane = model.lanes[row];
      return lane ? [{ name: labels.laneOf(model, row), lane }] : [];
    });
    const periods = periodsWithin(periodsIn(range, calendars[0] ?? 'gregorian', weekStart).periods, range);
    const words = { lane: t('timeline-table.lane'), total: t('timeline-table.total') };
    download(encode(writeCountsCsv({ lanes, periods, shown, words })), 'csv', 'timeline-file.counts-name');
    setActivity({ kind: 'done', words: t('timeline-file.saved-counts', { count: lanes.length }) });
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
        const countsOf = await askCounts(inView.client, groups);
        return writeCalendar(calendarEntries(groups, calendarWords(t, input.labels), countsOf), {
          name: title,
          writtenAt: now,
        });
      }
    }
  };

  const saveMarks = async (inView: InView, kind: 'csv' | 'json' | 'ics'): Promise<void> => {
    const events = inView.events();
    if (events.length === 0 && kind !== 'json') {
      setActivity({ kind: 'failed', words: t('timeline-file.nothing') });
      return;
    }
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { model, gathered } = inView.input;
    const read = await collectMarks(articles, {
      model,
      gathered,
      events,
      signal: control.signal,
      onProgress: (done, all) =>
        setActivity({ kind: 'working', words: t('timeline-file.working', { done, all }) }),
    });
    if (!read.ok) {
      const { error } = read;
      const words = error.code === 'cancelled' ? t('timeline-file.cancelled') : t(storeErrorMessage(error));
      setActivity({ kind: 'failed', words });
      return;
    }
    const text = await writeInPieces(await piecesOf(kind, read.value, inView), control.signal);
    if (text === null) {
      setActivity({ kind: 'failed', words: t('timeline-file.cancelled') });
      return;
    }
    download(encode(text), kind);
    const count = read.value.length;
    const isCapped = events.length > mostExported;
    setActivity({
      kind: 'done',
      words: isCapped
        ? t('timeline-file.capped', { count, all: events.length })
        : t('timeline-file.saved', { count }),
    });
  };

  return {
    activity,
    async save(kind) {
      const inView = inViewRef.current;
      if (inView === null) return;
      if (kind === 'png' || kind === 'png2' || kind === 'svg') await savePicture(inView, kind);
      else if (kind === 'counts') saveCounts(inView);
      else await saveMarks(inView, kind);
    },
    cancel: () => running.current?.abort(),
    say: setActivity,
  };
}
