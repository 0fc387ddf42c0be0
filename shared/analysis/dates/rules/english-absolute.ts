import { isoMonth } from '../civil-day.ts';
import {
  englishDecadeOf,
  englishModifiers,
  englishMonths,
  englishOrdinals,
  englishSeasons,
  englishWeekdays,
} from '../lexicon/english-words.ts';
import {
  absolute,
  absoluteDay,
  partial,
  partialDirection,
  statedRange,
  yearlessDay,
  yearlessMonth,
} from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';

const number = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0]);
const monthOf = (words: FoundWords): number | undefined => englishMonths.valueOf(words['month'] ?? '');

function fullDate(words: FoundWords): Reading | null {
  const month = monthOf(words);
  return month === undefined
    ? null
    : absoluteDay({ year: number(words['year']), month, day: number(words['day']) });
}

function yearlessDate(words: FoundWords): Reading | null {
  const month = monthOf(words);
  const day = number(words['day']);
  if (month === undefined || day < 1 || day > 31) return null;
  const weekday = englishWeekdays.valueOf(words['weekday'] ?? '');
  const direction = partialDirection(englishModifiers.valueOf(words['modifier'] ?? ''));
  return partial(yearlessDay(month, day), 'day', direction, { weekdayCheck: weekday });
}

/** A month alone; «may» and «march» only with a capital and after a word of time, «mar» and other short forms never. */
function bareMonth(words: FoundWords, context: RuleContext): Reading | null {
  const month = monthOf(words);
  const name = words['month'] ?? '';
  const isCapital = /(?:^|\s)[MA]/.test(context.originalText);
  const isInTime =
    words['modifier'] !== undefined ||
    /\b(?:in|of|since|until|till|by|from|to|through|during|before|after)\s+$/.test(context.left);
  const isWord = /^(?:may|march|august)$/.test(name) && !(isCapital && isInTime);
  if (month === undefined || isWord || (name.length <= 4 && !/^(?:may|june|july)$/.test(name))) return null;
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  const reading = partial(yearlessMonth(month), 'month', partialDirection(modifier));
  return modifier === undefined ? reading : { ...reading, certainty: 'derived' };
}

function quarter(words: FoundWords): Reading | null {
  const letter = words['part'] === 'half' ? 'H' : 'Q';
  const n = englishOrdinals.valueOf(words['ordinal'] ?? '');
  if (n === undefined || (letter === 'H' && n > 2)) return null;
  const precision = letter === 'H' ? 'half' : 'quarter';
  if (words['year'] !== undefined) return absolute(`${number(words['year'])}-${letter}${n}`, precision);
  return partial(`XXXX-${letter}${n}`, precision, 'nearest', {
    yearsAway: englishModifiers.valueOf(words['modifier'] ?? ''),
  });
}

function decade(words: FoundWords, matched: string): Reading | null {
  // Without «the» or an apostrophe, «80s» are degrees.
  if (/^\d0s$/.test(matched)) return null;
  const digits = /^\d{3}/.exec(words['decadeDigits'] ?? '')?.[0];
  if (digits !== undefined) return absolute(digits, 'decade');
  const tens = englishDecadeOf(words['decadeWords'] ?? words['decadeDigits']?.replace(/^\D/, '') ?? '');
  return tens === undefined
    ? null
    : { ...absolute(String(190 + tens / 10), 'decade'), certainty: 'inferred' };
}

/** Dates, months, years, quarters, seasons and decades that English texts write out, with or without the year. */
export const englishAbsoluteRules: readonly TemporalRule[] = [
  {
    id: 'en.month-day-year',
    pattern: '[{anyWeekday:weekday}[,] ]{month} {day}[,] {year}',
    example: 'The bridge opened on [March 3rd, 2019] to traffic',
    counterExample: 'In March 2019',
    read: fullDate,
  },
  {
    id: 'en.day-month-year',
    pattern: '[{anyWeekday:weekday}[,] ][the ]{day}[,] [of ]{month}[,] {year}',
    example: 'Posted [26th, December 2024] by staff',
    counterExample: 'December 2024',
    read: fullDate,
  },
  {
    id: 'en.day-month-year.joined',
    pattern: '{day}{dash:_}{month}{dash:_}{year}',
    example: 'Dated [3-Mar-2019] in Geneva',
    counterExample: 'Article 3-2019',
    read: fullDate,
  },
  {
    id: 'en.month-day',
    pattern: '[[{modifier} ]{anyWeekday:weekday}[,] ]{month} {day}',
    unlessBefore: '([,]~{year:_}|(.|,|:){digit:_}|~{counted:_})',
    example: 'They meet on [Friday, April 6] in Cairo',
    counterExample: 'the mar 45 case',
    read: yearlessDate,
  },
  {
    id: 'en.day-month',
    pattern: '[{anyWeekday:weekday}[,] ][the ]{day} [of ]{month}',
    example: 'The vote of [6 April] was close',
    counterExample: 'They sent 6 people in April',
    read: yearlessDate,
  },
  {
    id: 'en.month-year',
    pattern: '[{edge}[ ]]{month}[,] [of ]{year}',
    example: 'It began in [late October 2017] in Basra',
    counterExample: 'October was warm in 2017',
    read: words => {
      const month = monthOf(words);
      return month === undefined ? null : absolute(isoMonth(number(words['year']), month), 'month');
    },
  },
  {
    id: 'en.month',
    pattern: '[({modifier}|{edge}|earlier this) ]{month}',
    unlessBefore: ' {digit:_}',
    example: 'Sales fell in [August] again',
    counterExample: 'they may leave and march on',
    read: (words, context) => bareMonth(words, context),
  },
  {
    id: 'en.year-range',
    pattern: '{year}({dash:_}| to | and ){year:until}',
    unlessAfter: '({digit:_}|/|{dash:_})',
    unlessBefore: '{dash:_}',
    example: 'Output between [2012 and 2014] doubled',
    counterExample: 'between 2014 and 2012',
    read: words => {
      const [from, to] = [number(words['year']), number(words['until'])];
      return from < to ? statedRange(`${from}/${to}`, 'year') : null;
    },
  },
  {
    id: 'en.year',
    pattern: '[(early|late|mid|fiscal|the year)( |-)]{year}',
    unlessAfter: '({digit:_}(.|,|:)|$|#|£|€|/|{dash:_}|no.|more than|about|some|nearly)',
    unlessBefore: '((.|,|:){digit:_}|~{dash:_}{digit:_}|/| (million|billion)|%|~{counted:_})',
    example: 'The law of [2014] changed that',
    counterExample: 'About 2014 people came',
    read: words => {
      const year = number(words['year']);
      return year >= 1800 && year <= 2100 ? absolute(String(year), 'year') : null;
    },
  },
  {
    id: 'en.decade',
    pattern: '[the ][(early|late|mid)( |-)]({decadeDigits}|{decadeWords})',
    unlessAfter: '(his|her|their)',
    example: 'The dam was built in [the late 1970s] by hand',
    counterExample: 'a man in his thirties',
    read: (words, context) => decade(words, context.matched),
  },
  {
    id: 'en.century',
    pattern: 'the {day:ordinal} century',
    example: 'A house from [the 19th century] burned',
    counterExample: 'a new century',
    read: words => {
      const n = number(words['ordinal']);
      return n >= 1 && n <= 21 ? absolute(String(n - 1).padStart(2, '0'), 'century') : null;
    },
  },
  {
    id: 'en.quarter',
    pattern: '[the ][fiscal ]{ordinal}( |-)(quarter|half):part([,] [of ][fiscal ]{year}| of {modifier} year)',
    example: 'Profit rose in [the second quarter of 2018] sharply',
    counterExample: 'the second half of the match',
    read: quarter,
  },
  {
    id: 'en.season',
    pattern: '({modifier} {season}|{season:seasonOf} [of ]{year})',
    example: 'Prices peaked [last summer] in the north',
    counterExample: 'spring water',
    read: words => {
      const season = englishSeasons.valueOf(words['season'] ?? words['seasonOf'] ?? '');
      if (season === undefined) return null;
      if (words['year'] !== undefined) return absolute(`${number(words['year'])}-${season}`, 'season');
      const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
      return partial(
        `XXXX-${season}`,
        'season',
        partialDirection(modifier),
        modifier === 0 ? { yearsAway: 0 } : {},
      );
    },
  },
];
