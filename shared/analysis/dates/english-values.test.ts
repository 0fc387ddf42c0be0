import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { nthWeekday } from './nth-weekday.ts';
import { resolveTemporal } from './resolve-temporal.ts';

/** What the words of an English text mean on Friday, 22 March 2013. */
function valuesOf(text: string): readonly (readonly [words: string, value: string | null])[] {
  const found = findTemporalExpressions(text, 'en');
  return found.map((one, index) => [one.text, resolveTemporal(found, index, '2013-03-22').value]);
}

describe('English dates', () => {
  it.each<[text: string, words: string, value: string]>([
    ['Polls close at 8 p.m. EST Tuesday.', '8 p.m. EST Tuesday', '2013-03-19T20:00'],
    ['The polls will close at 8:30 p.m. on April 6.', '8:30 p.m. on April 6', '2013-04-06T20:30'],
    ['He arrived late Thursday night.', 'late Thursday night', '2013-03-21TNI'],
    ['The strike began before noon yesterday.', 'noon yesterday', '2013-03-21T12:00'],
    ['It was found on the evening of 16 April 2011.', 'the evening of 16 April 2011', '2011-04-16TEV'],
    ['They marched over the weekend.', 'the weekend', '2013-W11-WE'],
    ['They will march this weekend.', 'this weekend', '2013-W12-WE'],
    ['Sales fell in the fourth quarter.', 'the fourth quarter', '2012-Q4'],
    ['Sales will fall in the fourth quarter.', 'the fourth quarter', '2013-Q4'],
    ['First-quarter profit rose.', 'First-quarter', '2013-Q1'],
    ['It fell in the first half of last year.', 'the first half of last year', '2012-H1'],
    ['He was hired in February this year.', 'February this year', '2013-02'],
    ['The shop will open in November.', 'November', '2013-11'],
    ['The shop opened in November.', 'November', '2012-11'],
    ['Three months ago it was open.', 'Three months ago', '2012-12'],
    ['A few years ago it was open.', 'A few years ago', 'PAST_REF'],
    ['It rained over the past three years.', 'the past three years', 'P3Y'],
    ['Rents doubled over the past decade.', 'the past decade', 'P1DE'],
    ['The 90-day truce ended.', '90-day', 'P90D'],
    ['It took two and a half years.', 'two and a half years', 'P2.5Y'],
    ['They waited half an hour.', 'half an hour', 'PT30M'],
    ['They waited for weeks.', 'weeks', 'PXW'],
    ['It meets twice a month.', 'twice a month', 'P1M'],
    ['They shop on Sunday mornings.', 'Sunday mornings', 'XXXX-WXX-7TMO'],
    ['Mines lose $3 million a day there.', 'a day', 'P1D'],
    ['The shop closed on Thanksgiving 2012.', 'Thanksgiving 2012', '2012-11-22'],
    ['The dam dates from the late 1970s.', 'the late 1970s', '197'],
    ['Prices peaked in the summer of 1964.', 'the summer of 1964', '1964-SU'],
    ['The form was signed 3/22/2012.', '3/22/2012', '2012-03-22'],
  ])('in "%s" finds "%s" and takes it for %s', (text, words, value) => {
    expect(valuesOf(text)).toEqual([[words, value]]);
  });

  it('counts from the date before where the words say so', () => {
    expect(
      valuesOf('He sold it in December 1986, and that same month he left. The following year he died.'),
    ).toEqual([
      ['December 1986', '1986-12'],
      ['that same month', '1986-12'],
      ['The following year', '1987'],
    ]);
  });

  it('compares a quarter with the same quarter of the year before', () => {
    expect(valuesOf('In the third quarter it earned $3 million, up from $2 million a year earlier.')).toEqual(
      [
        ['the third quarter', '2012-Q3'],
        ['a year earlier', '2011-Q3'],
      ],
    );
  });

  it.each([
    'the Daily News reported',
    'a cup of second chances',
    'They won 8 of 12 matches',
    'a man in his thirties',
    'three-quarters of voters',
    'the 1,998 people',
    'She may march',
  ])('finds nothing in "%s"', text => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('nthWeekday', () => {
  it.each([
    ['XXXX-11-4#4', 2012, '2012-11-22'],
    ['XXXX-05-1#-1', 2013, '2013-05-27'],
    ['XXXX-11-1#1+1', 2016, '2016-11-08'],
    ['XXXX-12-25', 2016, null],
  ])('%s of %d is %s', (value, year, day) => {
    expect(nthWeekday(value, year)).toBe(day);
  });
});
