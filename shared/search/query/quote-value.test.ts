import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { parseQuery } from './parse-query.ts';
import { addTerm, quoteValue } from './quote-value.ts';

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];

describe('quoteValue', () => {
  it.each([
    ['الشرق الأوسط', '"الشرق الأوسط"'],
    ['صحيفة "الغد"', '"صحيفة  الغد"'],
    ['«الحدث»', '"«الحدث»"'],
    ['', '""'],
  ])('puts %s in marks', (value, quoted) => {
    expect(quoteValue(value)).toBe(quoted);
  });

  it('is read back as just the words of the value, whatever it is', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'غزة صה"*»«:)(-') }),
    );
    fc.assert(
      fc.property(values, value => {
        const { node } = parseQuery(`outlet:${quoteValue(value)} هدنة`);
        const wanted = wordsOf(value);
        fc.pre(wanted.length > 0);
        expect(node).toMatchObject({ kind: 'and', nodes: [{ match: 'exact' }, { text: 'هدنة' }] });
        const [read] = node.kind === 'and' ? node.nodes : [];
        expect(read?.kind === 'value' && wordsOf(read.text)).toEqual(wanted);
      }),
    );
  });
});

describe('addTerm', () => {
  it('sets a term apart from what was typed', () => {
    expect(addTerm('', 'outlet:"رويترز"')).toBe('outlet:"رويترز"');
    expect(addTerm('غزة ', 'outlet:"رويترز"')).toBe('غزة outlet:"رويترز"');
  });

  it('closes a quotation first', () => {
    expect(addTerm('"وقف إطلاق النار', 'غزة')).toBe('"وقف إطلاق النار" غزة');
    expect(addTerm('«وقف إطلاق النار', 'غزة')).toBe('«وقف إطلاق النار» غزة');
  });

  it('asks for it of all that the query finds', () => {
    expect(parseQuery(addTerm('هدنة أو تهدئة', 'غزة')).node).toMatchObject({
      kind: 'and',
      nodes: [{ kind: 'or' }, { text: 'غزة' }],
    });
  });
});
