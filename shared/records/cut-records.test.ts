import { describe, expect, it } from 'vitest';
import { cutRecords } from './cut-records.ts';
import { readRecords } from './read-records.ts';
import type { RecordSource } from './read-records.ts';

const long = (i: number): string =>
  `قال المتحدث رقم ${i} إن العمل سيستمر حتى نهاية العام المقبل. وأضاف أن الكلفة بلغت مليونًا.`;
const numbers = Array.from({ length: 1500 }, (_, i) => i);

const texts = (source: RecordSource): readonly string[] => {
  const read = readRecords(source, { saved: [], asked: null });
  return read.ok ? read.value.documents.map(({ text }) => text) : [];
};
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  json: 'application/json',
};

/** The texts of all portions, in their order. */
function cutTexts(source: RecordSource): readonly string[] {
  return (cutRecords(source)?.portions ?? []).flatMap(({ name, text }) =>
    texts({ text, mediaType: mediaTypes[name.split('.').at(-1) ?? ''] ?? '', places: [] }),
  );
}

const csv = `sep=;\nتقرير;\nم;النص\n${numbers.map(i => `${i};"${long(i)}\nثم ""خرج""."\n`).join('')}`;
const sheet = `م\tالنص\n${numbers.map(i => `\t${long(i)}\n`).join('')}`;

describe('a long file of records', () => {
  it.each([
    ['CSV', { text: csv, mediaType: 'text/csv', places: [] }],
    [
      'JSON, deep in an answer',
      {
        text: JSON.stringify(
          { a: { b: { c: numbers.map(i => ({ title: `t ${i}`, body: long(i) })) } } },
          null,
          1,
        ),
        mediaType: 'application/json',
        places: [],
      },
    ],
    [
      'a sheet of a workbook',
      {
        text: sheet,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        places: [{ kind: 'part', span: { start: 0, end: sheet.length }, part: 'أخبار' }] as const,
      },
    ],
  ])('is cut into portions that hold the same records: %s', (_, source) => {
    expect(texts(source)).toHaveLength(numbers.length);
    expect(cutTexts(source)).toEqual(texts(source));
    expect(cutRecords(source)?.portions.length).toBe(5);
  });

  it('has its broken lines noted, which are in none of the portions', () => {
    const lines = numbers.map(i => JSON.stringify({ title: `t ${i}`, body: long(i) }));
    const text = ['{"title": "cut', ...lines].join('\n');
    expect(cutRecords({ text, mediaType: 'application/x-ndjson', places: [] })?.notes).toEqual([
      { code: 'part-broken', place: 'line 1' },
    ]);
  });

  it('says in the name of a portion which records it holds', () => {
    expect(cutRecords({ text: csv, mediaType: 'text/csv', places: [] })?.portions[1]?.name).toBe(
      '301–600.csv',
    );
  });

  it('is left whole when it is not that long', () => {
    const text = csv.slice(0, 20_000);
    expect(cutRecords({ text, mediaType: 'text/csv', places: [] })).toBeNull();
  });

  it('is left whole when its columns are written one after the other', () => {
    const text = JSON.stringify({ title: numbers.map(String), text: numbers.map(long) });
    expect(cutRecords({ text, mediaType: 'application/json', places: [] })).toBeNull();
  });
});
