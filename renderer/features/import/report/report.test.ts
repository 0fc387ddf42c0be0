import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import { buildImportRun } from '#shared/testing/build-import-batch.ts';
import { outcomeMessage } from './outcome-message.ts';
import { createOutcomeSearch } from './outcome-search.ts';
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
