import { absolute, absoluteDay } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';

const number = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0]);

function yearFirst(words: FoundWords): Reading | null {
  return absoluteDay({
    year: number(words['year']),
    month: number(words['month']),
    day: number(words['day']),
  });
}

/** Day before month, as everywhere but in the United States; the other order where only that gives a date. */
function dayFirst(words: FoundWords): Reading | null {
  const [year, day, month] = [number(words['year']), number(words['day']), number(words['month'])];
  const usual = absoluteDay({ year, month, day });
  if (usual && day <= 12 && month <= 12 && day !== month) return { ...usual, certainty: 'inferred' };
  return usual ?? absoluteDay({ year, month: day, day: month });
}

/** The one form that means the same in every language. */
export const isoDateRules: readonly TemporalRule[] = [
  {
    id: 'numeric.iso',
    lead: '',
    pattern: '{year}-{two:month}-{two:day}[(t| ){hourMinute:clock}[:{two:seconds}][.{digits:_}][z]]',
    unlessAfter: '({digit:_}|-|/|.)',
    unlessBefore: '(-|/){digit:_}',
    example: 'Updated [2024-12-26T14:30:00Z] by the desk',
    counterExample: 'Order 2024-13-26',
    read: words => {
      const day = yearFirst(words);
      const clock = words['clock'];
      if (day?.relative.op !== 'absolute' || clock === undefined) return day;
      return absolute(`${day.relative.value}T${clock.padStart(5, '0')}`, 'time');
    },
  },
];

/** Dates in digits, year first or day first. */
export const numericDateRules: readonly TemporalRule[] = [
  ...isoDateRules,
  {
    id: 'numeric.year-first',
    lead: '',
    pattern: '{year}~(/|.|{dash:_})~{digits:month}~(/|.|{dash:_})~{digits:day}',
    unlessAfter: '({digit:_}|/|.|{dash:_})',
    unlessBefore: '(/|.|{dash:_}){digit:_}',
    example: 'Filed [2015/8/5] in court',
    counterExample: 'version 2015.40.5',
    read: yearFirst,
  },
  {
    id: 'numeric.day-first',
    lead: '',
    pattern: '{digits:day}~(/|.|{dash:_})~{digits:month}~(/|.|{dash:_})~{year}',
    unlessAfter: '({digit:_}|/|.|{dash:_})',
    unlessBefore: '(/|.|{dash:_}){digit:_}',
    example: 'Filed [25/12/2015] in court',
    counterExample: 'ratio 45/50/2015',
    read: dayFirst,
  },
];
