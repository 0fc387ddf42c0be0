import { describe, expect, it } from 'vitest';
import { readValue } from '../read-value.ts';
import type { RecordTable } from '../record-table.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readJsonTable } from './read-json-table.ts';

/** The records as texts by field; lists are joined by a bar. */
const records = (text: string, { fields, records: all }: RecordTable): readonly Record<string, string>[] =>
  all.map(({ values }) =>
    Object.fromEntries(
      fields.flatMap((name, i) => {
        const value = values[i];
        return value ? [[name, readValue(text, value, '|').text]] : [];
      }),
    ),
  );
const read = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return records(text, readJsonTable(text));
};

const story = (n: number) => ({
  title: `A title ${n}`,
  text: `The ${n}th text, which says a little more than its title does, as texts of articles do.`,
});
const stories = [story(1), story(2)];

describe('records in JSON', () => {
  it.each([
    ['a list', stories],
    ['a list in an answer', { status: 'ok', total: 2, articles: stories }],
    ['a list deep in an answer', { response: { results: { docs: stories } } }],
    ['a map of ids', { n17: story(1), n18: story(2) }],
    [
      'groups',
      [
        { day: 'first', items: [story(1)] },
        { day: 'second', items: [story(2)] },
      ],
    ],
    ['rows beside their header', { columns: ['title', 'text'], data: stories.map(s => [s.title, s.text]) }],
    ['rows with a header', [['title', 'text'], ...stories.map(s => [s.title, s.text])]],
    ['columns', { title: stories.map(s => s.title), text: stories.map(s => s.text) }],
    [
      'columns by number',
      { title: { 0: story(1).title, 1: story(2).title }, text: { 0: story(1).text, 1: story(2).text } },
    ],
    ['objects one after the other', stories.map(s => JSON.stringify(s, null, 2)).join('\n')],
  ])('are found in %s', (_, value) => {
    expect(read(value)).toEqual(stories);
  });

  it('may be texts and nothing else', () => {
    expect(read([story(1).text, story(2).text])).toEqual([{ 1: story(1).text }, { 1: story(2).text }]);
  });

  it('are named with dots where they lie in each other', () => {
    const hits = stories.map(_source => ({ _id: 'x', _source }));
    expect(read({ hits: { total: 2, hits } })[0]).toEqual({
      _id: 'x',
      '_source.title': 'A title 1',
      '_source.text': story(1).text,
    });
  });

  it('are not the comments of an article, nor the paragraphs of its text', () => {
    const comments = [{ author: 'R', date: '2025-01-01', text: 'A remark of a reader on this story.' }];
    const content = [story(1).text, story(2).text].map(text => ({ type: 'p', text }));
    const [first, ...others] = read([{ title: 'T', url: 'https://a.example/1', content, comments }]);
    expect(others).toEqual([]);
    expect(first?.['content.text']).toBe(`${story(1).text}|${story(2).text}`);
  });

  it('may be a single one that is the file', () => {
    expect(read({ ...story(1), tags: ['a', 'b'] })).toEqual([{ ...story(1), tags: 'a|b' }]);
  });

  it('join the pieces of a message with links in it', () => {
    const text = [
      'Read ',
      { type: 'link', text: 'this story' },
      ' about the bridge over the river in the north.',
    ];
    expect(
      read({
        messages: [
          { id: 1, date: '2025-02-24', text },
          { id: 2, date: '2025-02-25', text: 'More.' },
        ],
      }),
    ).toMatchObject([
      { text: 'Read this story about the bridge over the river in the north.' },
      { text: 'More.' },
    ]);
  });

  it('are read past trailing commas, comments, NaN and marks at the beginning', () => {
    const text = `\ufeff// exported\n[{"title": "A", "text": "${story(1).text}", "score": NaN,}, /* last */ ]`;
    expect(read(text)).toEqual([{ title: 'A', text: story(1).text }]);
  });

  it('know their place in the file, past escapes of every kind', () => {
    const source = String.raw`[{"title":"\u0647\u0632\u0629","text":"قال \"نعم\"\nوخرج \u200f\ud83d\ude00 then came the long end of it all"}]`;
    const table = readJsonTable(source);
    const title = readValue(source, table.records[0]?.values[0] ?? { parts: [] }, '');
    expect(title).toEqual({ text: 'هزة', runs: [{ text: 0, source: 11, length: 3, step: 6 }] });
    const { text, runs } = readValue(source, table.records[0]?.values[1] ?? { parts: [] }, '');
    expect(text).toBe('قال "نعم"\nوخرج \u200f😀 then came the long end of it all');
    for (const { text: at, source: from, length, step = 1 } of runs) {
      const written = source.slice(from, from + length * step);
      expect(JSON.parse(`"${written}"`)).toBe(text.slice(at, at + length));
    }
  });

  it('that are whole are kept of a file that breaks off, and the line is told', () => {
    const whole = JSON.stringify(stories, null, 1);
    const text = whole.slice(0, whole.lastIndexOf('says'));
    const table = readJsonTable(text);
    expect(records(text, table)).toEqual([story(1)]);
    expect(table.notes).toEqual([
      { code: 'records-left-out', place: '#2' },
      { code: 'part-broken', place: 'line 8' },
    ]);
  });

  it('keep a key that means something to the program', () => {
    const text =
      '[{"__proto__": {"polluted": "yes"}, "title": "A", "text": "Some text of some length to be read."}]';
    expect(read(text)[0]?.['__proto__.polluted']).toBe('yes');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['brackets that open', '['],
    ['objects that open', '{"a":'],
    ['strings that never end', '"'],
    ['escapes', '\\u'],
    ['numbers', '1,'],
    ['objects without text', '{},'],
    ['lists in a list', '[[],'],
    ['comments', '/**/'],
  ])('reads a million characters of %s in seconds', (_, piece) => {
    const text = `[${piece.repeat(1_000_000 / piece.length)}`;
    const before = performance.now();
    readJsonTable(text);
    readJsonLines(text);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});

describe('JSON Lines', () => {
  it('leaves out a broken line, tells its number, and reads the others', () => {
    const lines = [JSON.stringify(story(1)), '{"title": "broken', '', JSON.stringify(story(2)), '{"title"'];
    const text = lines.join('\r\n');
    const table = readJsonLines(text);
    expect(records(text, table)).toEqual(stories);
    expect(table.notes).toEqual([{ code: 'part-broken', place: 'line 2 (× 2)' }]);
  });

  it('calls a line that is whole and no record left out, and not broken', () => {
    const text = [JSON.stringify(story(1)), '"عدد"', JSON.stringify(story(2))].join('\n');
    expect(readJsonLines(text).notes).toEqual([{ code: 'records-left-out', place: 'line 2' }]);
  });

  it('reads records that each line holds several of', () => {
    const text = [JSON.stringify({ data: stories }), JSON.stringify({ data: stories })].join('\n');
    expect(records(text, readJsonLines(text))).toHaveLength(4);
  });
});
