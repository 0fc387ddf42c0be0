import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { dayMs, hourMs, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { calendarEntries as entriesInTurn, groupByEntry, type CalendarWords } from './calendar-entries.ts';
import { firstOf, lastOf, type ExportedMark } from './exported-mark.ts';
import { writeMarksCsv, type MarksCsvWords } from './write-marks-csv.ts';

const source = newSourceId('c'.repeat(64));
const april12 = monthStartMs(2026, 3) + 11 * dayMs;
const mark: ExportedMark = {
  row: 0,
  articleId: newArticleId(source, 0),
  expression: 2,
  kind: 'event',
  unit: 'day',
  startMs: april12,
  endMs: april12 + dayMs,
  startCertain: true,
  endCertain: true,
  isWorkedOut: false,
  outlet: 'مرصد الساحل',
  title: 'حريق يلتهم متاجر',
  words: 'أمس الأحد',
  sentence: 'اندلع حريق كبير أمس الأحد.',
  file: 'fire.txt',
  announced: false,
  resumed: false,
  calledOff: false,
  disputed: false,
  event: -1,
};
const month: ExportedMark = {
  ...mark,
  unit: 'month',
  startMs: monthStartMs(2026, 3),
  endMs: monthStartMs(2026, 4),
};
const minute: ExportedMark = {
  ...mark,
  unit: 'time',
  startMs: april12 + 21 * hourMs,
  endMs: april12 + 21 * hourMs + minuteMs,
};

const csvWords: MarksCsvWords = {
  columns: {
    from: 'from',
    until: 'until',
    precision: 'precision',
    certainty: 'certainty',
    kind: 'kind',
    outlet: 'outlet',
    title: 'title',
    words: 'words',
    sentence: 'sentence',
    notes: 'notes',
    file: 'file',
    article: 'article',
  },
  kind: kind => kind,
  unit: unit => unit,
  certainty: ({ startCertain }) => (startCertain ? '' : 'uncertain'),
  notes: ({ disputed }) => (disputed ? 'disputed' : ''),
};
const words: CalendarWords = {
  kind: kind => kind,
  precision: ({ unit }) => `known to the ${unit}`,
  source: ({ outlet, file }) => `${outlet} (${file})`,
  reports: ({ reportCount, outletCount }) => `${reportCount} reports, ${outletCount} outlets`,
  notes: ({ disputed }) => (disputed ? 'date disputed' : ''),
};

/** Of two outlets one has copied the other; told alone nothing is counted. */
const calendarEntries = (marks: readonly ExportedMark[], inWords: CalendarWords, isGathered: boolean) => [
  ...entriesInTurn(groupByEntry(marks, isGathered), inWords, ({ length }) =>
    length > 1 ? { reportCount: length, outletCount: 2, copyCount: 1 } : null,
  ),
];

describe('the days of a mark', () => {
  it('are both ends included', () => {
    expect([firstOf(mark), lastOf(mark)]).toEqual(['2026-04-12', '2026-04-12']);
    expect([firstOf(month), lastOf(month)]).toEqual(['2026-04-01', '2026-04-30']);
  });

  it('are one minute where the minute is known', () => {
    expect([firstOf(minute), lastOf(minute)]).toEqual(['2026-04-12T21:00', '2026-04-12T21:00']);
  });
});

describe('marks as CSV', () => {
  it('have a row each, and no cell that a spreadsheet would run', () => {
    const text = [...writeMarksCsv([{ ...mark, title: '=HYPERLINK("x")', outlet: null }], csvWords)].join('');
    const [, row] = text.split('\r\n');
    expect(row).toBe(
      `2026-04-12,2026-04-12,day,,event,,"'=HYPERLINK(""x"")",أمس الأحد,اندلع حريق كبير أمس الأحد.,,fire.txt,${mark.articleId}`,
    );
    expect(text.startsWith('\ufefffrom,until,')).toBe(true);
  });
});

describe('marks as entries of a calendar', () => {
  const copy = { ...mark, articleId: newArticleId(source, 1), outlet: 'ضفاف', event: 7 };
  const told = { ...mark, event: 7 };

  it('are one for each event on each date where reports are gathered', () => {
    const entries = calendarEntries(
      [told, copy, { ...copy, startMs: april12 + dayMs, endMs: april12 + 2 * dayMs }],
      words,
      true,
    );
    expect(entries).toHaveLength(2);
    expect(entries[0]?.description).toMatch(/^2 reports, 2 outlets\n\n/);
    expect(entries[0]?.description).toContain('ضفاف (fire.txt)');
  });

  it('are one for each mark where they are not', () => {
    expect(calendarEntries([told, copy], words, false)).toHaveLength(2);
  });

  it('say in words how precisely a date is known, and are tentative where it is not a day', () => {
    const [entry] = calendarEntries([month], words, false);
    expect(entry?.description.split('\n')[0]).toBe('known to the month');
    expect(entry?.status).toBe('TENTATIVE');
  });

  it('are confirmed once what was announced has come, tentative before, and cancelled where it was called off', () => {
    const statusOf = (flags: Partial<ExportedMark>) =>
      calendarEntries([{ ...mark, ...flags }], words, false)[0]?.status;
    expect(statusOf({})).toBe('CONFIRMED');
    expect(statusOf({ announced: true })).toBe('TENTATIVE');
    expect(statusOf({ announced: true, resumed: true })).toBe('CONFIRMED');
    expect(statusOf({ announced: true, calledOff: true })).toBe('CANCELLED');
    expect(statusOf({ disputed: true })).toBe('TENTATIVE');
  });

  it('keep their names whatever else is written', () => {
    const alone = calendarEntries([mark], words, true)[0]?.uid;
    expect(calendarEntries([month, mark].slice(1), words, false)[0]?.uid).toBe(alone);
    expect(calendarEntries([{ ...mark, expression: null }], words, true)[0]?.uid).not.toBe(alone);
  });
});
