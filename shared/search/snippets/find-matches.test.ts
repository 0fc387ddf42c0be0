import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { findMatches, readWordsAgain } from './find-matches.ts';

const word = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });
const phrase = (text: string): QueryNode => ({ kind: 'phrase', text, field: 'any' });
const prefix = (text: string): QueryNode => ({ kind: 'prefix', text, field: 'any' });

const found = (query: QueryNode, text: string, part?: 'title'): readonly string[] =>
  findMatches(query, text, part).map(({ start, end }) => text.slice(start, end));

describe('findMatches', () => {
  it('finds a word in all its forms', () => {
    const text = 'أعلنت الوزارة أن الوزارات الأخرى، ووزارتها، أُبلغت؛ وقال الوزير للوزارة.';
    expect(found(word('وزارة'), text)).toEqual(['الوزارة', 'الوزارات', 'ووزارتها', 'للوزارة']);
  });

  it('finds quoted words only as they are spelt, but for marks and variants of letters', () => {
    expect(found(phrase('وزارة'), 'وِزارة الوزارة وزاره وزير')).toEqual(['وِزارة', 'وزاره']);
  });

  it('finds a quoted phrase as one piece', () => {
    const text = 'زار وزير الخارجية المصري وزير خارجية فرنسا';
    expect(found(phrase('وزير الخارجية'), text)).toEqual(['وزير الخارجية']);
  });

  it('finds words that begin so, with the article or without it', () => {
    expect(found(prefix('اقتص'), 'الاقتصاد والاقتصادي اقتصاديات')).toEqual([
      'الاقتصاد',
      'والاقتصادي',
      'اقتصاديات',
    ]);
  });

  it.each([
    ['الما', ['ألمانيا', 'المالية']],
    ['واشن', ['واشنطن']],
    ['امري', ['أمريكا', 'الأميركية']],
    ['والأمري', ['أمريكا', 'الأميركية']],
    ['الكتر', ['إلكترونية']],
  ])('finds by the beginning %s whatever it may become', (typed, words) => {
    const text = 'ألمانيا واشنطن أمريكا المالية الأميركية إلكترونية';
    expect(found(prefix(typed), text)).toEqual(words);
  });

  it('marks what overlaps once', () => {
    const query: QueryNode = {
      kind: 'or',
      nodes: [phrase('مجلس الأمن'), word('الأمن'), phrase('الأمن الدولي')],
    };
    expect(found(query, 'في مجلس الأمن الدولي أمس')).toEqual(['مجلس الأمن الدولي']);
  });

  it('marks nothing of what must not be there, and of titles only in titles', () => {
    const query: QueryNode = {
      kind: 'and',
      nodes: [
        { kind: 'word', text: 'سوريا', field: 'title' },
        { kind: 'not', node: word('روسيا') },
      ],
    };
    expect(found(query, 'سوريا وروسيا')).toEqual([]);
    expect(found(query, 'سوريا وروسيا', 'title')).toEqual(['سوريا']);
  });

  it('finds a name written in one word by its two, and the other way round', () => {
    expect(found(word('عبد الله'), 'الملك عبدالله الثاني')).toEqual(['عبدالله']);
    expect(found(word('عبدالله'), 'الملك عبد الله الثاني')).toEqual(['عبد الله']);
  });

  it('finds separate rising ranges in any text', () => {
    const letters = fc.constantFrom(...'كتابالوـ ّ,1٢é手\n', 'كتاب ', '😀');
    fc.assert(
      fc.property(fc.string({ unit: letters }), fc.string({ unit: letters }), (text, typed) => {
        let last = 0;
        for (const { start, end } of findMatches({ kind: 'or', nodes: [prefix(typed), word(typed)] }, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds any text in itself', () => {
    const letters = fc.constantFrom(..."كتابالوـ ّ,1٢é手\n'", 'عبد', 'ال');
    fc.assert(
      fc.property(fc.string({ unit: letters }), text => {
        const spans = findMatches(phrase(text), text);
        expect(spans.length).toBe(findMatches(word(text), text).length);
        if (/[تعد1手é]/.test(text)) expect(spans.length).toBe(1);
      }),
    );
  });

  it('cuts the text that is open into words once, whatever is found in it and in its title, and the next one anew', () => {
    const text = 'زار وزير الخارجية المصري القاهرة';
    const words = readWordsAgain(text);
    expect(found(word('القاهرة'), text)).toEqual(['القاهرة']);
    expect(found(word('وزير'), 'وزير في القاهرة', 'title')).toEqual(['وزير']);
    expect(found(word('وزير'), text)).toEqual(['وزير']);
    expect(readWordsAgain(text)).toBe(words);
    expect(found(word('وزير'), 'قال الوزير')).toEqual(['الوزير']);
    expect(found(word('وزير'), text)).toEqual(['وزير']);
  });
});
