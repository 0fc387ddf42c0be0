import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, tokenise, visitWords } from './tokens.ts';

const pieces = (text: string): readonly string[] =>
  tokenise(text)
    .filter(token => token.kind !== 'space')
    .map(token => text.slice(token.span.start, token.span.end));

describe('tokenise', () => {
  it('keeps marks inside words and separators inside numbers', () => {
    expect(pieces('بلغَ العددُ ١٬٢٥٠ شخصًا.')).toEqual(['بلغَ', 'العددُ', '١٬٢٥٠', 'شخصًا', '.']);
    expect(pieces("Lebanon's F16 cost 3.5m")).toEqual(["Lebanon's", 'F16', 'cost', '3.5', 'm']);
  });

  it('gives each punctuation mark a token of its own', () => {
    expect(pieces('«نعم»، قال')).toEqual(['«', 'نعم', '»', '،', 'قال']);
  });

  it('covers any text without gaps or overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let end = 0;
        for (const { span } of tokenise(text)) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });
});

describe('visitWords', () => {
  it('finds the words and numbers among all tokens, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'قَ ـ١2,.a\u0301\u200b\u200f-’', '𐎀', '𝟙') }), text => {
        const visited: unknown[] = [];
        visitWords(text, (start, end, isNumber) =>
          visited.push({ span: { start, end }, kind: isNumber ? 'number' : 'word' }),
        );
        const counted = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number');
        expect(visited).toEqual(counted);
      }),
    );
  });
});

describe('countWords', () => {
  it('counts words and numbers only', () => {
    expect(countWords('قتل 14 شخصا، وأصيب 3.')).toBe(5);
    expect(countWords(' … ')).toBe(0);
  });
});
