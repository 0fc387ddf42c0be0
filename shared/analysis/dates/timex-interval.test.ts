import { describe, expect, it } from 'vitest';
import { daysOfTimex, isoRange, partOf } from './timex-interval.ts';

describe('daysOfTimex', () => {
  it.each([
    ['2025-02-25', '2025-02-25', '2025-02-25'],
    ['2025-02-25TMO', '2025-02-25', '2025-02-25'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2015-Q2', '2015-04-01', '2015-06-30'],
    ['2015-H2', '2015-07-01', '2015-12-31'],
    ['2015-SU', '2015-06-01', '2015-08-31'],
    ['2015-WI', '2015-12-01', '2016-02-29'],
    ['2018-W15', '2018-04-09', '2018-04-15'],
    ['2012/2014', '2012-01-01', '2014-12-31'],
  ])('covers %s', (value, earliest, latest) => {
    const days = daysOfTimex(value);
    expect(days && isoRange(days)).toEqual({ earliest, latest });
  });

  it.each(['PAST_REF', 'P2D', 'XXXX-04', '2025-02-30', '2025-13', ''])('has no days for «%s»', value => {
    expect(daysOfTimex(value)).toBeNull();
  });
});

describe('partOf', () => {
  it('cuts a month into ten days each', () => {
    const april = { first: 0, last: 29 };
    expect(partOf(april, 'start', null)).toEqual({ first: 0, last: 9 });
    expect(partOf(april, 'middle', null)).toEqual({ first: 10, last: 19 });
    expect(partOf(april, 'end', null)).toEqual({ first: 20, last: 29 });
  });
});
