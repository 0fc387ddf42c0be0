import type { CalendarEntry } from './write-calendar.ts';
import type { ReportCounts } from '#shared/timeline/gather/reported-event.ts';
import { inUtc, type ExportedMark } from './exported-mark.ts';

/** The words of the entries in the language of the interface. */
export interface CalendarWords {
  kind(kind: ExportedMark['kind']): string;
  /** «Known to the month». */
  precision(mark: ExportedMark): string;
  /** «Stated as 22:47, UTC+3»: by the clock of the report. */
  statedTime(mark: ExportedMark): string;
  /** Where a mark comes from: outlet and file. */
  source(mark: ExportedMark): string;
  /** «7 reports, 3 outlets», «2 of them copies». */
  reports(counts: ReportCounts): string;
  notes(mark: ExportedMark): string;
}

/** The marks of one entry. */
export type EntryMarks = readonly [ExportedMark, ...ExportedMark[]];

/** Reports of one moment by the clocks of several zones are of one entry. */
function keyOf(mark: ExportedMark, isGathered: boolean): string {
  if (!isGathered || mark.event < 0) return `${mark.articleId} ${mark.expression ?? 'published'}`;
  const { startMs, endMs } = inUtc(mark) ?? mark;
  return `${mark.event} ${mark.zone === null ? '' : 'utc'} ${startMs} ${endMs} ${mark.kind}`;
}

/** Each article once, with those of its sentences that none has told before. */
function reportLines(marks: EntryMarks, words: CalendarWords): readonly string[] {
  const told = new Set<string>();
  const articles = new Map<string, string[]>();
  for (const mark of marks) {
    const lines = articles.get(mark.articleId) ?? [mark.title, words.source(mark)];
    articles.set(mark.articleId, lines);
    const sentence = mark.sentence ?? mark.words;
    if (sentence === null || sentence === mark.title || told.has(sentence)) continue;
    told.add(sentence);
    lines.push(`«${sentence}»`);
  }
  return [...articles.values()].flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function statusOf(marks: EntryMarks, isExact: boolean): CalendarEntry['status'] {
  if (marks.some(({ calledOff }) => calledOff)) return 'CANCELLED';
  // What was announced and is not told of as done may still not come.
  const isOpen = marks.some(({ disputed, announced, resumed }) => disputed || (announced && !resumed));
  const [{ startCertain, endCertain }] = marks;
  return isExact && startCertain && endCertain && !isOpen ? 'CONFIRMED' : 'TENTATIVE';
}

function entryOf(marks: EntryMarks, words: CalendarWords, counts: ReportCounts | null): CalendarEntry {
  const [first] = marks;
  const isExact = first.unit === 'time' || first.unit === 'day' || first.unit === 'interval';
  const telling = marks.find(({ leading }) => leading) ?? first;
  const moment = inUtc(first);
  const head = [
    counts === null ? '' : words.reports(counts),
    isExact ? '' : words.precision(first),
    moment === null ? '' : words.statedTime(first),
    words.notes(first),
  ].filter(line => line !== '');
  return {
    // Articles keep their ids over every reading, so an entry that is written again replaces the older one.
    uid: `${first.articleId}-${first.expression ?? 'published'}@mizan.invalid`,
    summary: telling.label || telling.title,
    description: [...head, ...(head.length > 0 ? [''] : []), ...reportLines(marks, words)].join('\n'),
    category: words.kind(first.kind),
    startMs: (moment ?? first).startMs,
    endMs: (moment ?? first).endMs,
    clock: first.unit !== 'time' ? 'days' : moment === null ? 'floating' : 'utc',
    status: statusOf(marks, isExact),
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
