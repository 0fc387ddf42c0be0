import type { CalendarEntry } from './write-calendar.ts';
import type { ReportCounts } from '#shared/timeline/gather/reported-event.ts';
import type { ExportedMark } from './exported-mark.ts';

/** The words of the entries in the language of the interface. */
export interface CalendarWords {
  kind(kind: ExportedMark['kind']): string;
  /** «Known to the month». */
  precision(mark: ExportedMark): string;
  /** Where a mark comes from: outlet and file. */
  source(mark: ExportedMark): string;
  /** «7 reports, 3 outlets», «2 of them copies». */
  reports(counts: ReportCounts): string;
  notes(mark: ExportedMark): string;
}

/** The marks of one entry. */
export type EntryMarks = readonly [ExportedMark, ...ExportedMark[]];

const keyOf = (mark: ExportedMark, isGathered: boolean): string =>
  isGathered && mark.event >= 0
    ? `${mark.event} ${mark.startMs} ${mark.endMs} ${mark.kind}`
    : `${mark.articleId} ${mark.expression ?? 'published'}`;

const reportLines = (mark: ExportedMark, words: CalendarWords): readonly string[] => [
  mark.title,
  ...((mark.sentence ?? mark.words) ? [`«${mark.sentence ?? mark.words}»`] : []),
  words.source(mark),
];

function entryOf(marks: EntryMarks, words: CalendarWords, counts: ReportCounts | null): CalendarEntry {
  const [first] = marks;
  const isExact = first.unit === 'time' || first.unit === 'day';
  const isCertain = first.startCertain && first.endCertain && isExact;
  // What was announced and is not told of as done may still not come.
  const isOpen = (mark: ExportedMark): boolean => mark.disputed || (mark.announced && !mark.resumed);
  const head = [
    counts === null ? '' : words.reports(counts),
    isExact ? '' : words.precision(first),
    words.notes(first),
  ].filter(line => line !== '');
  return {
    // Articles keep their ids over every reading, so an entry that is written again replaces the older one.
    uid: `${first.articleId}-${first.expression ?? 'published'}@mizan.invalid`,
    summary: first.title,
    description: [
      ...head,
      ...marks.flatMap((mark, at) => [...(head.length + at > 0 ? [''] : []), ...reportLines(mark, words)]),
    ].join('\n'),
    category: words.kind(first.kind),
    startMs: first.startMs,
    endMs: first.endMs,
    isTimed: first.unit === 'time',
    status: marks.some(({ calledOff }) => calledOff)
      ? 'CANCELLED'
      : isCertain && !marks.some(isOpen)
        ? 'CONFIRMED'
        : 'TENTATIVE',
  };
}

/**
 * Marks by the entry they belong to, in their order: where they are gathered, reports of one event on one date are one entry.
 */
export function groupByEntry(marks: readonly ExportedMark[], isGathered: boolean): readonly EntryMarks[] {
  const groups = new Map<string, [ExportedMark, ...ExportedMark[]]>();
  for (const mark of marks) {
    const key = keyOf(mark, isGathered);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}

/** Entries of a calendar. `countsOf`: by how many the marks of one are told; null where that is not to be said. */
export function* calendarEntries(
  groups: readonly EntryMarks[],
  words: CalendarWords,
  countsOf: (marks: EntryMarks) => ReportCounts | null,
): Generator<CalendarEntry> {
  for (const group of groups) yield entryOf(group, words, countsOf(group));
}
