import { describe, expect, it } from 'vitest';
import { readEscapes } from './read-escapes.ts';
import { layWindow } from './source-window.ts';
import { rtlStretches, splitAtCodes, writingOf } from './source-writing.ts';

const stretches = (text: string, mediaType: string, from = 0): readonly string[] =>
  rtlStretches(
    { text, shown: { start: from, end: text.length }, outside: 0 },
    writingOf(mediaType, text),
  ).map(({ start, end }) => text.slice(start, end));

describe('texts that run from right to left in a source that does not', () => {
  it('are what stands between tags and in quotes of markup', () => {
    expect(
      stretches('<p class="x" title="مطر غزير">هطل "المطر" في BBC.</p>\n<b>rain</b>&nbsp;ثلج', 'text/html'),
    ).toEqual(['مطر غزير', 'هطل "المطر" في BBC.', '&nbsp;ثلج']);
  });

  it('are the strings of JSON, with the quotes that are escaped in them, wherever the window begins', () => {
    const json = String.raw`{"name": "قال \"نعم\" ومضى", "by": "Ann", "html": "<p>سطر<\/p>"}`;
    const expected = [String.raw`قال \"نعم\" ومضى`, 'سطر'];
    expect(stretches(json, 'application/json')).toEqual(expected);
    expect(stretches(json, 'application/json', 3)).toEqual(expected);
  });

  it('are found where every letter is an escape', () => {
    const written = String.raw`\u0645\u0637\u0631`;
    expect(stretches(`{"t": "${written}", "u": "\\u0041"}`, 'application/json')).toEqual([written]);
    expect(stretches('<p>&#1605;&#x637;&#1585;</p>', 'text/html')).toEqual(['&#1605;&#x637;&#1585;']);
  });

  it('are the cells of a table, also where the window begins within quotes', () => {
    const table = '1;مطر;"قال ""نعم""; ومضى";2024-05-01;صوت\n2;ثلج;"هنا; وهناك";2024-05-02;صوت\n';
    const cells = ['قال ""نعم""; ومضى', 'صوت', 'ثلج', 'هنا; وهناك', 'صوت'];
    expect(stretches(table, 'text/csv')).toEqual(['مطر', ...cells]);
    expect(stretches(table, 'text/csv', table.indexOf('قال'))).toEqual(cells);
  });

  it('are not looked for in prose, and are in a mail that holds a page', () => {
    expect(stretches('قال BBC نعم', 'text/plain')).toEqual([]);
    expect(stretches('From: أحمد\n\n<p>نص</p>', 'message/rfc822')).toEqual(['نص']);
  });

  it('take no long time to find in what is written to take long', () => {
    const started = performance.now();
    for (const sign of ['"', '\\"', '<', '<"', '&#', 'ا"', '\\'])
      for (const mediaType of ['text/html', 'application/json', 'text/csv'])
        stretches(sign.repeat(200_000), mediaType);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('are one line each, with the marks inside', () => {
    const text = '<p>هطل المطر</p>';
    const shown = { start: 0, end: text.length };
    const marked = { article: { start: 3, end: 12 }, passage: { start: 7, end: 12 } };
    const rtl = rtlStretches({ text, shown, outside: 0 }, 'markup');
    const lines = layWindow(shown, marked, { places: [], rtl });
    expect(
      lines.map(({ isRtl, pieces }) => [isRtl, pieces.map(({ span }) => text.slice(span.start, span.end))]),
    ).toEqual([
      [false, ['<p>']],
      [true, ['هطل ', 'المطر']],
      [false, ['</p>']],
    ]);
  });
});

describe('codes in a text that runs from right to left', () => {
  it('are dates, escapes and references, each whole', () => {
    const text = String.raw`هطل في 2024-05-01T08:00:00+03:00 ثم\n\nتوقف&nbsp;يوم 2024-05-02، و"عاد" 12-3`;
    const parts = splitAtCodes(text);
    expect(parts.join('')).toBe(text);
    expect(parts.filter((_, i) => i % 2 === 1)).toEqual([
      '2024-05-01T08:00:00+03:00',
      String.raw`\n\n`,
      '&nbsp;',
      '2024-05-02',
    ]);
  });
});

describe('escapes', () => {
  it('are read as the letters they stand for, in JSON and in markup', () => {
    expect(readEscapes(String.raw`\u0645\ud83d\ude00 &#1605;&#x1F600;`)).toBe('م😀 م😀');
  });

  it('stay as they are written where the letter would not be seen or would change the source', () => {
    const text = String.raw`\u0022 \u000a \u202e \ud83d &#60; &#8238; \u06`;
    expect(readEscapes(text)).toBe(text);
  });
});
