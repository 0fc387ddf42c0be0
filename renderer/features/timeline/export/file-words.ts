import { reportWords } from '#renderer/features/timeline/panels/report-words.ts';
import { certaintyWords, noteWords } from '#renderer/features/timeline/table/mark-notes.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import type { CalendarWords } from '#shared/timeline/export/calendar-entries.ts';
import { instantOf, type ExportedMark } from '#shared/timeline/export/exported-mark.ts';
import type { MarksCsvWords } from '#shared/timeline/export/write-marks-csv.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';

type Flagged = Pick<ExportedMark, 'announced' | 'resumed' | 'calledOff' | 'disputed'>;

const flagsOf = ({ announced, resumed, calledOff, disputed }: Flagged): number =>
  (announced ? markFlags.announced : 0) |
  (resumed ? markFlags.resumed : 0) |
  (calledOff ? markFlags.calledOff : 0) |
  (disputed ? markFlags.disputed : 0);

/** The words of a table of marks. */
export const csvWords = (t: Translate, labels: TimelineLabels): MarksCsvWords => ({
  columns: {
    from: t('timeline-file.column-from'),
    until: t('timeline-table.until'),
    instant: t('timeline-file.column-instant'),
    precision: t('timeline.column-precision'),
    certainty: t('timeline-table.certainty'),
    kind: t('timeline.column-kind'),
    outlet: t('timeline.column-outlet'),
    title: t('timeline.column-title'),
    words: t('timeline-file.column-words'),
    sentence: t('timeline-table.passage'),
    notes: t('timeline-table.notes'),
    file: t('timeline-file.column-file'),
    article: t('timeline-file.column-article'),
  },
  kind: kind => t(`timeline.kind-${kind}`),
  unit: labels.precision,
  certainty: ({ startCertain, endCertain, isWorkedOut }) =>
    certaintyWords((startCertain ? 0 : 1) + (endCertain ? 0 : 2), isWorkedOut, t),
  notes: mark => noteWords(flagsOf(mark), t),
});

/** The words of entries of a calendar. */
export const calendarWords = (t: Translate, labels: TimelineLabels): CalendarWords => ({
  kind: kind => t(`timeline.kind-${kind}`),
  precision: ({ unit }) =>
    unit === 'span'
      ? t('timeline-file.known-to-span')
      : t('timeline-file.known-to', { unit: labels.precision(unit) }),
  statedTime: mark =>
    t('timeline-file.stated-as', {
      when: labels.whenIs(mark.unit, mark),
      zone: zoneWords({ value: instantOf(mark) ?? '', precision: 'time' }, t),
    }),
  source: ({ outlet, file }) => t('timeline-file.entry-source', { outlet: labels.outletName(outlet), file }),
  reports: counts => reportWords(t, counts),
  notes: mark => noteWords(flagsOf(mark), t),
});
