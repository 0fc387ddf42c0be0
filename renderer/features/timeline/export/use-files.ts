import { useEffect, useState, type RefObject } from 'react';
import type { InView } from '#renderer/features/timeline/in-view.ts';
import { lookOf } from '#renderer/features/timeline/views/timeline-look.ts';
import { useShowLook } from '#renderer/features/timeline/views/use-look.ts';
import { useScopeWords } from '#renderer/features/timeline/views/use-scope-words.ts';
import { eventsOf } from '#renderer/features/timeline/table/events-of.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { calendarEntries, groupByEntry } from '#shared/timeline/export/calendar-entries.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ExportedMark } from '#shared/timeline/export/exported-mark.ts';
import { writeViewFile } from '#shared/timeline/export/view-file.ts';
import { writeCalendar } from '#shared/timeline/export/write-calendar.ts';
import { writeMarksCsv } from '#shared/timeline/export/write-marks-csv.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { askCounts } from './ask-counts.ts';
import { collectMarks, mostExported } from './collect-marks.ts';
import { saveProblem, type FileActivity } from './file-activity.ts';
import { createFileTurns } from './file-turns.ts';
import { calendarWords, csvWords } from './file-words.ts';
import { makeCounts } from './make-counts.ts';
import { makePicture } from './make-picture.ts';
import { openViewFile, openViewProblem } from './open-view-file.ts';
import { encode, nameOfFile, type FileSubject, type Made } from './saved-file.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** The files that a view can be saved as. */
export type FileKind = 'png' | 'png2' | 'svg' | 'csv' | 'counts' | 'json' | 'ics';

interface Files {
  readonly activity: FileActivity | null;
  save(kind: FileKind): Promise<void>;
  /** Shows the view that a file holds. */
  open(file: File): Promise<void>;
  cancel(): void;
  /** Says no more of what came of it. */
  dismiss(): void;
}

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
  const subject: FileSubject = { t, formats, scope, title };

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
    const { input } = inView;
    const range = inView.range();
    const events = range ? eventsOf(input, range) : new Uint32Array();
    if (events.length === 0 && kind !== 'json')
      return err({ code: input.filter === null ? 'nothing' : 'none-chosen' });
    const { model, gathered } = input;
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
    return ok({ name: nameOfFile(subject, kind), bytes: encode(text), said: words });
  };

  const make = async (kind: FileKind, signal: AbortSignal): Made => {
    const inView = inViewRef.current;
    if (inView === null) return err({ code: 'nothing' });
    if (kind === 'png' || kind === 'png2' || kind === 'svg') return makePicture(subject, inView, kind);
    const made = kind === 'counts' ? makeCounts(subject, inView) : await makeMarks(inView, kind, signal);
    const { filter, labels } = inView.input;
    if (!made.ok || filter === null) return made;
    const words = t('timeline-file.within', { said: made.value.said, days: labels.short.range(filter) });
    return ok({ ...made.value, said: words });
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
