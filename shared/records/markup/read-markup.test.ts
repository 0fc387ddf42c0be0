import { describe, expect, it } from 'vitest';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { readMarkup } from './read-markup.ts';

const mapped = (text: string): MappedText => ({
  text,
  runs: [{ text: 0, source: 100, length: text.length }],
});
const read = (html: string): string => readMarkup(mapped(html)).text;

describe('a value in HTML', () => {
  it('is read as its paragraphs, without tags', () => {
    expect(read('<div><p class="a">قال <b>الوزير</b> نعم.</p>\n<p>ثم خرج<br>مسرعًا.</p></div>')).toBe(
      'قال الوزير نعم.\nثم خرج\nمسرعًا.',
    );
  });

  it('keeps its line breaks where only words are marked', () => {
    expect(read('الأولى <i>هنا</i>\nالثانية')).toBe('الأولى هنا\nالثانية');
  });

  it('loses scripts, styles and comments with what is in them', () => {
    expect(read('<p>A<script>alert("<p>no</p>")</script> b<!-- <p>c</p> --></p><style>p{}</style>')).toBe(
      'A b',
    );
  });

  it('reads character references, and leaves alone what is none', () => {
    expect(read('R&amp;D &laquo;نعم&raquo; &#1575;&#x628; &nothing; A&B')).toBe('R&D «نعم» اب &nothing; A&B');
  });

  it('leaves signs alone that are no tags', () => {
    expect(read('3 < 4 و5 > 2 <p>x</p>')).toBe('3 < 4 و5 > 2\nx');
  });

  it('knows where each word stands', () => {
    const html = '<p>قال&nbsp;<b>الوزير</b></p><p>ثم   خرج</p>';
    const { text, runs } = readMarkup(mapped(html));
    expect(text).toBe('قال\u00a0الوزير\nثم خرج');
    const place = (word: string): string => {
      const at = text.indexOf(word);
      const run = runs.find(({ text: start, length }) => start <= at && at < start + length);
      const from = (run?.source ?? 0) - 100 + (at - (run?.text ?? 0));
      return html.slice(from, from + word.length);
    };
    expect(['قال', 'الوزير', 'ثم', 'خرج'].map(place)).toEqual(['قال', 'الوزير', 'ثم', 'خرج']);
    expect(runs.find(({ step }) => step === 6)).toMatchObject({
      length: 1,
      source: 100 + html.indexOf('&nbsp;'),
    });
  });

  it.each(['<', '<p ', '<a href="', '&', '&#1', '<!--', '<script>', '<p>&amp;'])(
    'that is a million characters of %s is read in seconds',
    piece => {
      const before = performance.now();
      read(`<p>${piece.repeat(1_000_000 / piece.length)}`);
      expect(performance.now() - before).toBeLessThan(15_000);
    },
  );
});
