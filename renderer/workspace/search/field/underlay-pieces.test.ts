import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { underlayPieces } from './underlay-pieces.ts';

const drawn = (text: string): readonly string[] => {
  const { tokens, problems } = parseQuery(text);
  return underlayPieces(text, tokens, problems).map(
    ({ text: piece, isSign, isWrong }) => `${isSign ? 'sign ' : ''}${isWrong ? 'wrong ' : ''}${piece}`,
  );
};

describe('underlayPieces', () => {
  it('sets names of fields and operators off from words', () => {
    expect(drawn('غزة أو -الجهة:رويترز')).toEqual([
      'غزة ',
      'sign أو',
      ' ',
      'sign -',
      'sign الجهة:',
      'رويترز',
    ]);
  });

  it('marks what is wrong in its place', () => {
    expect(drawn('outlet: OR غ*')).toEqual(['sign wrong outlet:', ' ', 'sign OR', ' ', 'wrong غ*']);
  });

  it('has nothing of an empty field', () => {
    expect(drawn('')).toEqual([]);
  });
});
