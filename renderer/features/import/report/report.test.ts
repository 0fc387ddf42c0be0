import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import type { ImportOutcome, ImportRunState } from '#shared/domain/import-run/import-run.ts';
import { buildImportRun } from '#shared/testing/build-import-batch.ts';
import { outcomeMessage } from './outcome-message.ts';
import { createOutcomeSearch } from './outcome-search.ts';
import { reportRemarks } from './report-remarks.ts';
import { reportCsv, reportFileName } from './report-csv.ts';

const outcome = (path: string, parts: Partial<ImportOutcome> = {}): ImportOutcome => ({
  path,
  status: 'failed',
  code: 'empty-file',
  place: null,
  articleCount: 0,
  ...parts,
});
const rows = [
  outcome('أخبار/إعلان.txt'),
  outcome('news/Copy.html', { status: 'duplicate', code: null, articleCount: 2 }),
  outcome('news/=cmd.txt', { code: 'not-text', place: 'byte 12' }),
];
const all = { statuses: new Set<ImportOutcome['status']>(), words: '' };
const arabic = translator('ar', 'arabic-indic');
const sentenceOf = (row: ImportOutcome): string => arabic(outcomeMessage(row));
const find = (filter: Partial<typeof all>) =>
  createOutcomeSearch(rows)
    .find({ ...all, ...filter }, sentenceOf)
    .map(({ path }) => path);

describe('the filter of a report', () => {
  it('lets everything pass at first', () => {
    expect(find({})).toHaveLength(3);
  });

  it('keeps the statuses chosen, any of them', () => {
    expect(find({ statuses: new Set(['duplicate']) })).toEqual(['news/Copy.html']);
    expect(find({ statuses: new Set(['duplicate', 'failed']) })).toHaveLength(3);
    expect(find({ statuses: new Set(['unchanged']) })).toEqual([]);
  });

  it('finds words of a path in any case and with any form of alef', () => {
    expect(find({ words: ' copy ' })).toEqual(['news/Copy.html']);
    expect(find({ words: 'اعلان' })).toEqual(['أخبار/إعلان.txt']);
  });

  it('finds words of the sentence as it is shown', () => {
    expect(find({ words: 'الملف فارغ' })).toEqual(['أخبار/إعلان.txt']);
    expect(find({ words: 'فارغ', statuses: new Set(['duplicate']) })).toEqual([]);
  });
});

describe('what is said before the rows of a report', () => {
  const remarks = (state: ImportRunState, hasRows = false, isFiltered = false) =>
    reportRemarks({ state, counts: {} }, { hasRows, isFiltered });

  it('is that all went well, of a run that came to its end without a row', () => {
    expect(remarks('done')).toEqual(['report.nothing-to-say']);
    expect(remarks('done', true)).toEqual([]);
    expect(remarks('running')).toEqual([]);
  });

  it('is that articles repeat others, with and without rows', () => {
    const said = (hasRows: boolean) =>
      reportRemarks({ state: 'done', counts: { repeats: 2 } }, { hasRows, isFiltered: false });
    expect(said(true)).toEqual(['report.repeats']);
    expect(said(false)).toEqual(['report.repeats', 'report.nothing-to-say']);
    expect(arabic('report.repeats', { repeats: 2 })).toContain('مقالان آخران يكرران غيرهما حرفيًا');
  });

  it.each(['interrupted', 'cancelled', 'failed'] as const)(
    'is that it stopped before its end, of a run that was %s, with and without rows',
    state => {
      expect(remarks(state)).toEqual(['report.stopped']);
      expect(remarks(state, true)).toEqual(['report.stopped']);
      expect(remarks(state, false, true)).toEqual(['report.stopped', 'report.only-counted']);
    },
  );

  it('says how much is stored and what to do next', () => {
    const english = translator('en', 'latin');
    const said = (done: number, found: number, articles: number) =>
      english('report.stopped', { done, found, articles });
    expect(said(400, 2500, 390)).toBe(
      'This import stopped before its end, after 400 files of 2,500 that were found. What it brought is stored whole: 390 new articles. Import the same files again to go on; nothing is stored twice.',
    );
    expect(said(0, 0, 0)).toContain(
      'before a file was stored. What it brought is stored whole: no new article.',
    );
    expect(arabic('report.stopped', { done: 3, found: 9, articles: 2 })).toContain('بعد ٣ ملفات من ٩ وُجدت');
  });
});

describe('a report as a table', () => {
  const run = buildImportRun({ label: 'news', finishedAt: '2026-03-04T05:06:07.000Z' });
  const lines = reportCsv(run, rows).split('\r\n');

  it('has a head, a line for each row, and both languages', () => {
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      '\ufeffstatus,code,sentence (English),sentence (Arabic),path,place,articles,run,time',
    );
    expect(lines[1]).toMatch(
      /^failed,empty-file,.*The file is empty.*الملف فارغ.*,أخبار\/إعلان\.txt,,0,news,2026-03-04T05:06:07\.000Z$/,
    );
  });

  it('keeps a file name from being run as a formula', () => {
    const [named = ''] = reportCsv(run, [outcome('=cmd.txt')])
      .split('\r\n')
      .slice(1);
    expect(named).toContain(",'=cmd.txt,");
  });

  it('is saved under a name that says what it is of', () => {
    expect(reportFileName(buildImportRun({ label: 'أخبار: مارس/أبريل' }))).toMatch(/2026-01-01\.csv$/);
    expect(reportFileName(buildImportRun({ label: '..' }))).toMatch(/\.csv$/);
  });
});
