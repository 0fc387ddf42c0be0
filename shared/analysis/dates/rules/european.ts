import { dayNumberOf, isoMonth, weekdayOf } from '../civil-day.ts';
import { europeanWeekdays } from '../lexicon/european-weekdays.ts';
import { otherMonths } from '../published-date-months.ts';
import { absolute, absoluteDay, partial, yearlessDay } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';

const weekdayIn = (words: FoundWords): ReturnType<typeof europeanWeekdays.valueOf> =>
  europeanWeekdays.valueOf(words['weekday'] ?? words['weekdayAfter'] ?? '');

function fullDay(words: FoundWords): Reading | null {
  const month = otherMonths.valueOf(words['month'] ?? '');
  if (month === undefined) return null;
  const date = { year: Number(words['year']), month, day: Number(words['day']) };
  const weekday = weekdayIn(words);
  // Where the date is a slip, it stands without its weekday.
  const agrees = weekday === undefined || weekdayOf(dayNumberOf(date)) === weekday;
  return agrees ? absoluteDay(date) : null;
}

function yearless(words: FoundWords): Reading | null {
  const month = otherMonths.valueOf(words['month'] ?? '');
  const day = Number(words['day']);
  if (month === undefined || !(day >= 1 && day <= 31)) return null;
  return partial(yearlessDay(month, day), 'day', 'nearest', { weekdayCheck: weekdayIn(words) });
}

const dayAndMonth = '{digits:day}[.|er|º|°|ª][ (de|del)] {europeanMonth:month}';

/**
 * Dates as French, Spanish, German, Turkish, Italian and Portuguese write them out: with the year, or with the weekday that
 * tells it. What these languages say in other ways («hier», «la semaine dernière») is not read.
 */
export const europeanDateRules: readonly TemporalRule[] = [
  {
    id: 'european.date',
    pattern: `[{europeanWeekday:weekday}[,][ (le|el|den|dem|il)] ]${dayAndMonth}[,][ (de|del)] {year}[ {europeanWeekday:weekdayAfter}]`,
    unlessAfter: '({digit:_}(.|,|/|{dash:_}))',
    example: 'Le port a fermé [mercredi 7 mai 2025] au matin',
    counterExample: 'Les 7 mai et 2025 voix',
    read: fullDay,
  },
  {
    id: 'european.date.weekday',
    pattern: `{europeanWeekday:weekday}[,][ (le|el|den|dem|il)] ${dayAndMonth}`,
    unlessBefore: '[,][ (de|del)] {year:_}',
    example: 'El puerto cerró el [miércoles 7 de mayo] por la mañana',
    counterExample: 'El puerto cerró el miércoles por la mañana',
    read: yearless,
  },
  {
    id: 'european.month-year',
    pattern: '{europeanMonth:month}[ (de|del)] {year}',
    unlessAfter: '({digit:_}[.|er|º|°|ª][ (de|del)])',
    example: 'Der Hafen wurde im [Mai 2019] eröffnet',
    counterExample: 'Der Hafen wurde 2019 eröffnet',
    read: words => {
      const month = otherMonths.valueOf(words['month'] ?? '');
      return month === undefined ? null : absolute(isoMonth(Number(words['year']), month), 'month');
    },
  },
];
