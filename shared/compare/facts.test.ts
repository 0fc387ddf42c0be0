import { describe, expect, it } from 'vitest';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { sentenceFacts } from './facts.ts';
import { sentenceWords } from './sentence-words.ts';
import { unitFamily } from './unit-families.ts';

const text = 'بلغ العدد ٩ يوم 7 أبريل';

const quantity = (written: string, unit: string | null): Quantity => ({
  span: { start: text.indexOf(written), end: text.indexOf(written) + written.length },
  text: written,
  value: 9,
  unit,
  qualifier: 'exact',
});

const temporal = (relative: RelativeForm): TemporalExpression => ({
  span: { start: text.indexOf('7'), end: text.length },
  source: null,
  text: '7 أبريل',
  kind: 'point',
  rule: 'test',
  relative,
  precision: 'day',
  certainty: 'stated',
  calendar: 'gregorian',
});

function factsWith(numbers: readonly Quantity[], expressions: readonly TemporalExpression[]) {
  const article = {
    id: 'a',
    language: 'ar',
    text,
    sentences: [{ start: 0, end: text.length }],
    numbers,
    temporal: expressions,
  };
  return sentenceFacts(article, sentenceWords(article))
    .flat()
    .map(({ kind, unit, value }) => [kind, unit, value]);
}

describe('sentenceFacts', () => {
  it('names a bare number by the word before it', () => {
    expect(factsWith([quantity('٩', null)], [])).toEqual([['number', '~عدد', 9]]);
  });

  it('tells percentages and money from counts', () => {
    expect(factsWith([quantity('٩', '%')], [])).toEqual([['percent', '%', 9]]);
    expect(factsWith([quantity('٩', 'EUR')], [])).toEqual([['money', 'EUR', 9]]);
  });

  it('leaves the numbers inside a date to the date', () => {
    const date = temporal({ op: 'partial', value: 'XXXX-04-07', anchor: 'publication', direction: 'past' });
    expect(factsWith([quantity('7', 'ابريل')], [date])).toEqual([['date', '', 'XXXX-04-07']]);
  });

  it.each([
    [
      'a date and a time of day',
      { op: 'absolute', value: '2018-04-07T20:30' },
      [
        ['date', '', '2018-04-07'],
        ['time', '', '20:30'],
      ],
    ],
    ['a month', { op: 'absolute', value: '2018-04' }, [['date', '', '2018-04-XX']]],
    ['a year', { op: 'absolute', value: '2018' }, [['year', '', 2018]]],
    [
      'a day of an unnamed month',
      { op: 'partial', value: 'XXXX-XX-15', anchor: 'publication', direction: 'past' },
      [['date', '', 'XXXX-XX-15']],
    ],
    [
      'a time of an unnamed day',
      { op: 'partial', value: 'XXXX-XX-XXT07:04', anchor: 'publication', direction: 'past' },
      [['time', '', '07:04']],
    ],
    ['nothing in a week', { op: 'absolute', value: '2018-W15' }, []],
    ['a duration with its unit', { op: 'duration', value: 'P30D' }, [['duration', 'D', 30]]],
    [
      'a weekday beside its date',
      { op: 'partial', value: 'XXXX-04-08', anchor: 'publication', direction: 'nearest', weekdayCheck: 0 },
      [
        ['date', '', 'XXXX-04-08'],
        ['weekday', '', 0],
      ],
    ],
    ['hours apart from days', { op: 'duration', value: 'PT3H' }, [['duration', 'TH', 3]]],
    [
      'a weekday',
      { op: 'weekday', weekday: 4, anchor: 'publication', direction: 'before' },
      [['weekday', '', 4]],
    ],
    ['nothing in a vague expression', { op: 'vague', direction: 'past' }, []],
  ] as const)('reads %s', (_, relative, expected) => {
    expect(factsWith([], [temporal(relative)])).toEqual(expected);
  });
});

describe('unitFamily', () => {
  it('brings broken plurals and words for casualties together', () => {
    expect(unitFamily('اشخاص')).toBe(unitFamily('شخصا'));
    expect(unitFamily('قتلي')).toBe(unitFamily('قتيلا'));
    expect(unitFamily('جرحي')).not.toBe(unitFamily('قتلي'));
  });
});
