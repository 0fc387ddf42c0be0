import { describe, expect, it } from 'vitest';
import { catalogue } from '#renderer/messages/catalogue.ts';
import { ruleSets } from '#shared/analysis/dates/rule-sets.ts';
import { exampleOfRule } from '#shared/corrections/rule-example.ts';
import { dateRuleSentence, statementRuleSentence } from './rule-sentence.ts';

const rules = Object.values(ruleSets).flatMap(set => set.rules.map(({ id }) => id));

describe('the sentence of a rule', () => {
  it('is there for every rule of dates, whatever is added to the tables', () => {
    for (const rule of [...rules, 'some.new-rule']) expect(catalogue[dateRuleSentence(rule)]).toBeDefined();
  });

  it('tells a time that runs on from the day of writing from a mere length, and an era from a year', () => {
    expect(['en.length.within', 'within', 'en.length'].map(dateRuleSentence)).toEqual([
      'why.date-ago',
      'why.date-ago',
      'why.date-length',
    ]);
    expect(['ancient.hijri', 'en.after-christ', 'abs.year'].map(dateRuleSentence)).toEqual([
      'why.date-era',
      'why.date-era',
      'why.date-year',
    ]);
  });

  it('is the one of the rule’s family, in both languages of rules', () => {
    expect(
      ['deictic.day+weekday', 'en.deictic.day', 'weekday.bare', 'abs.day-month', 'hijri.month', 'en.ago'].map(
        dateRuleSentence,
      ),
    ).toEqual([
      'why.date-deictic-weekday',
      'why.date-deictic',
      'why.date-weekday',
      'why.date-day',
      'why.date-hijri',
      'why.date-ago',
    ]);
    expect(['ar.verb.clause', 'en.verb', 'ar.according-to'].map(statementRuleSentence)).toEqual([
      'why.statement-verb',
      'why.statement-verb',
      'why.statement-according-to',
    ]);
  });
});

describe('exampleOfRule', () => {
  it('is the example of the rule’s table in the language of the article', () => {
    expect(exampleOfRule('weekday.bare', 'ar')).toMatch(/\[.+\]/);
    expect(exampleOfRule('weekday.bare', 'en')).toBeNull();
    expect(exampleOfRule('no.such-rule', 'ar')).toBeNull();
  });
});
