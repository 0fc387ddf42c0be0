import { describe, expect, it } from 'vitest';
import { newArticleId } from '#shared/ids/ids.ts';
import { dayMs, hourMs, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { calendarEntries as entriesInTurn, groupByEntry, type CalendarWords } from './calendar-entries.ts';
import { firstOf, lastOf, type ExportedMark } from './exported-mark.ts';
import { april12, dayMark as mark, minuteMark as minute, source } from './fixtures/marks.ts';
import { writeMarksCsv, type MarksCsvWords } from './write-marks-csv.ts';

const month: ExportedMark = {
  ...mark,
  unit: 'month',
  startMs: monthStartMs(2026, 3),
  endMs: monthStartMs(2026, 4),
};
const csvWords: MarksCsvWords = {
  columns: {
    from: 'from',
    until: 'until',
    instant: 'instant',
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
  statedTime: stated => `stated as ${firstOf(stated)} ${stated.zone}`,
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
      `2026-04-12,2026-04-12,,day,,event,,"'=HYPERLINK(""x"")",أمس الأحد,اندلع حريق كبير أمس الأحد.,,fire.txt,${mark.articleId}`,
    );
    expect(text.startsWith('\ufefffrom,until,')).toBe(true);
  });
});

describe('a time whose zone is stated', () => {
  /** 22:47 of London's clock in the words of a report, which itself is of 23:30 in New York: 4 h 43 later. */
  const quake = { ...minute, startMs: april12 + 22 * hourMs + 47 * minuteMs, zone: 'Z' };
  const report: ExportedMark = {
    ...minute,
    kind: 'publication',
    expression: null,
    startMs: april12 + 23 * hourMs + 30 * minuteMs,
    zone: '-04:00',
  };
  const inOrder = [quake, report].map(one => ({ ...one, endMs: one.startMs + minuteMs }));

  it('stands in the table as on the axis, and beside that as one moment', () => {
    const rows = [...writeMarksCsv(inOrder, csvWords)].join('').split('\r\n').slice(1, 3);
    const cells = rows.map(row => row.split(',').slice(0, 3));
    expect(cells).toEqual([
      ['2026-04-12T22:47', '2026-04-12T22:47', '2026-04-12T22:47Z'],
      ['2026-04-12T23:30', '2026-04-12T23:30', '2026-04-12T23:30-04:00'],
    ]);
    const [first, second] = cells.map(([, , instant]) => Date.parse(instant ?? ''));
    expect((second ?? 0) - (first ?? 0)).toBe(4 * hourMs + 43 * minuteMs);
  });

  it('is one of UTC in a calendar, with what the report says of it', () => {
    const entries = calendarEntries([...inOrder, { ...minute, expression: 5 }], words, false);
    expect(entries.map(({ startMs, clock }) => [new Date(startMs).toISOString(), clock])).toEqual([
      ['2026-04-12T22:47:00.000Z', 'utc'],
      ['2026-04-13T03:30:00.000Z', 'utc'],
      ['2026-04-12T21:00:00.000Z', 'floating'],
    ]);
    expect(entries[1]?.description).toMatch(/^stated as 2026-04-12T23:30 -04:00\n/);
  });

  it('is one entry with the same moment by another clock, and apart from the same figures of another moment', () => {
    const told = { ...quake, endMs: quake.startMs + minuteMs, event: 7 };
    const later = { ...told, articleId: newArticleId(source, 1) };
    const ahead = 3 * hourMs;
    const elsewhere = { ...later, startMs: told.startMs + ahead, endMs: told.endMs + ahead, zone: '+03:00' };
    expect(groupByEntry([told, elsewhere], true)).toHaveLength(1);
    expect(groupByEntry([told, { ...later, zone: '+03:00' }, { ...later, zone: null }], true)).toHaveLength(
      3,
    );
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

  it('are called by what happened, as the report that tells of it best says, or by a title where none says it', () => {
    const best = { ...copy, label: 'التهم حريق متاجر السوق القديم', leading: true };
    expect(calendarEntries([told, best], words, true)[0]?.summary).toBe('التهم حريق متاجر السوق القديم');
    expect(calendarEntries([{ ...mark, label: '' }], words, false)[0]?.summary).toBe('حريق يلتهم متاجر');
  });

  it('tell each article and each sentence once', () => {
    const again = { ...told, expression: 3, words: 'الأحد' };
    const own = { ...again, sentence: 'أخمد الحريق الأحد.' };
    expect(calendarEntries([told, again, copy, own], words, true)[0]?.description).toBe(
      [
        '4 reports, 2 outlets',
        '',
        'حريق يلتهم متاجر',
        'مرصد الساحل (fire.txt)',
        '«اندلع حريق كبير أمس الأحد.»',
        '«أخمد الحريق الأحد.»',
        '',
        'حريق يلتهم متاجر',
        'ضفاف (fire.txt)',
      ].join('\n'),
    );
  });

  it('do not repeat a title in which the date stands', () => {
    const inTitle = { ...mark, sentence: mark.title };
    expect(calendarEntries([inTitle], words, false)[0]?.description).not.toContain('«');
  });

  it('are one for each mark where they are not', () => {
    expect(calendarEntries([told, copy], words, false)).toHaveLength(2);
  });

  it('say in words how precisely a date is known, and are tentative where it is not a day', () => {
    const [entry] = calendarEntries([month], words, false);
    expect(entry?.description.split('\n')[0]).toBe('known to the month');
    expect(entry?.status).toBe('TENTATIVE');
  });

  it('are as sure of several days as of one', () => {
    const days: ExportedMark = { ...mark, unit: 'interval', endMs: april12 + 3 * dayMs };
    const [entry] = calendarEntries([days], words, false);
    expect(entry?.status).toBe('CONFIRMED');
    expect(entry?.description).not.toContain('known to');
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
