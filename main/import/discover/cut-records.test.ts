import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutJsonList } from './cut-json-list.ts';
import { cutLines } from './cut-lines.ts';
import type { LongRecord, Portion } from './cut-lines.ts';

const limits = { targetBytes: 40, limitBytes: 400 };

/** The bytes of a text in chunks of this size. */
function* chunksOf(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const textOf = ({ bytes }: Portion | LongRecord): string =>
  bytes === null ? '' : new TextDecoder().decode(bytes);

async function cut(portions: AsyncGenerator<Portion | LongRecord>) {
  const all: (Portion | LongRecord)[] = [];
  for await (const portion of portions) all.push(portion);
  return { all, texts: all.map(textOf), ranges: all.map(({ from, to }) => [from, to]) };
}

const cutTable = (text: string, size = 1000) =>
  cut(cutLines(chunksOf(text, size), { ...limits, isTable: true }));
const cutRows = (text: string, size = 1000) =>
  cut(cutLines(chunksOf(text, size), { ...limits, isTable: false }));
const cutList = (text: string, size = 1000) => cut(cutJsonList(chunksOf(text, size), limits));

describe('cutLines', () => {
  it('ends a portion with the line in which it is long enough, and numbers the lines', async () => {
    const line = '{"نص": "خبر قصير"}\n';
    const { texts, ranges } = await cutRows(line.repeat(5));
    expect(texts).toEqual([line.repeat(2), line.repeat(2), line]);
    expect(ranges).toEqual([
      [1, 2],
      [3, 4],
      [5, 5],
    ]);
  });

  it('begins each portion of a table with the header', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `${i},خبر قصير جدا\n`);
    const { texts } = await cutTable(`id,text\n${rows.join('')}`);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every(text => text.startsWith('id,text\n'))).toBe(true);
    expect(texts.map(text => text.replace('id,text\n', '')).join('')).toBe(rows.join(''));
  });

  it('begins each portion with what stands above the header, too', async () => {
    const head = 'sep=;\nتقرير الرصد;\nم;النص\n';
    const rows = Array.from({ length: 9 }, (_, i) => `${i};خبر قصير جدا عن المطر\n`);
    const { texts } = await cutTable(head + rows.join(''));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every(text => text.startsWith(head))).toBe(true);
  });

  it('repeats no row of a table without a header', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i},خبر قصير جدا عن المطر\n`);
    const { texts } = await cutTable(rows.join(''));
    expect(texts.join('')).toBe(rows.join(''));
  });

  it('never cuts a cell that holds line breaks', async () => {
    const cell = `"${'سطر\n'.repeat(12)}"`;
    const { texts } = await cutTable(`id,text\n1,${cell}\n2,${cell}\n`);
    expect(texts).toEqual([`id,text\n1,${cell}\n`, `id,text\n2,${cell}\n`]);
  });

  it('does not run to the end of the file for one quote that is never closed', async () => {
    const { texts } = await cutTable(`id,text\n1,"\n${'2,قصير\n'.repeat(100)}`);
    expect(texts.length).toBeGreaterThan(3);
  });

  it('reports a line that is too long by its number, and reads the others', async () => {
    const { all, texts } = await cutRows(`{"a":1}\n${'x'.repeat(60)}\n${'y'.repeat(2000)}\n{"b":2}\n`, 64);
    expect(all.find(({ bytes }) => bytes === null)).toEqual({ bytes: null, from: 3, to: 3 });
    expect(texts.join('')).toContain('{"a":1}');
    expect(texts.join('')).toContain('{"b":2}');
    expect(texts.join('')).not.toContain('yyy');
  });

  it('loses no line and makes none up, wherever the chunks end', async () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'م', '"', ',', ' ') }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 70 }), async (found, size) => {
        const text = found.map(line => `${line}\n`).join('');
        expect((await cutRows(text, size)).texts.join('')).toBe(text);
      }),
    );
  });
});

describe('cutJsonList', () => {
  const record = (n: number) => ({ id: n, text: `خبر «${n}» فيه ] و } و " و \\` });

  it.each([
    ['a list', (list: string) => list],
    [
      'an object that holds one',
      (list: string) => `{"status": "ok", "tags": ["a", "b"], "articles": ${list}, "n": 3}`,
    ],
  ])('cuts %s into lists of whole records', async (_, wrap) => {
    const records = Array.from({ length: 20 }, (_unused, i) => record(i));
    for (const size of [1, 7, 1000]) {
      const { texts, ranges } = await cutList(wrap(JSON.stringify(records, null, 1)), size);
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.flatMap(text => JSON.parse(text) as unknown[])).toEqual(records);
      expect(ranges[0]?.[0]).toBe(1);
      expect(ranges.at(-1)?.[1]).toBe(20);
    }
  });

  it('gives nothing where there is no list of objects', async () => {
    expect((await cutList('{"title": "a", "text": "b"}')).all).toEqual([]);
    expect((await cutList('[1, 2, 3]')).all).toEqual([]);
    expect((await cutList('not json')).all).toEqual([]);
  });

  it('reports a record that is too long by its number, and reads the others', async () => {
    const records = [record(0), { text: 'x'.repeat(3000) }, record(2)];
    const { all, texts } = await cutList(JSON.stringify(records), 50);
    expect(all.filter(({ bytes }) => bytes === null)).toEqual([{ bytes: null, from: 2, to: 2 }]);
    const read = texts.filter(text => text !== '').flatMap(text => JSON.parse(text) as unknown[]);
    expect(read).toEqual([record(0), record(2)]);
  });

  it('never throws, whatever the bytes', async () => {
    const unit = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', 'a');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 200 }), async text => void (await cutList(text, 9))),
    );
  });
});
