import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { shownProblems } from './shown-problems.ts';

/** The caret is `^`. */
function shown(marked: string): readonly string[] {
  const text = marked.replace('^', '');
  return shownProblems(parseQuery(text).problems, text, marked.indexOf('^')).map(({ code }) => code);
}

describe('shownProblems', () => {
  it.each([
    'غزة "وقف إط^',
    'غزة (هدنة أو ^',
    'outlet:^',
    'outlet: ^',
    'غزة -^',
    'غزة OR ^',
    'غ*^',
    'بعد:20^',
    'بعد:15 نيسان ^',
    'lang:ara^',
  ])('says nothing of what is being typed: %s', marked => {
    expect(shown(marked)).toEqual([]);
  });

  it.each([
    ['^غزة "وقف إط', ['unclosed-quote']],
    ['outlet: OR غزة^', ['empty-field']],
    ['غزة - هدنة^', ['lone-not']],
    ['غ* هدنة^', ['short-prefix']],
    ['بعد:20 غزة^', ['unknown-date']],
    ['غزة) هدنة^', ['unopened-bracket']],
    ['*كتاب^', ['misplaced-star']],
    ['outlte:ر^', ['unknown-field']],
  ])('says what is wrong elsewhere: %s', (marked, codes) => {
    expect(shown(marked)).toEqual(codes);
  });
});
