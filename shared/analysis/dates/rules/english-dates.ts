import { englishModifiers, englishMonths, englishWeekdays } from '../lexicon/english-words.ts';
import { englishHolidays } from '../lexicon/english-holidays.ts';
import { englishOrdinals } from '../lexicon/english-counts.ts';
import { englishTense } from '../english-tense.ts';
import { isoMonth } from '../civil-day.ts';
import { isMoved } from '../moved-dates.ts';
import { nthWeekday } from '../nth-weekday.ts';
import {
  absolute,
  absoluteDay,
  partial,
  partialDirection,
  statedRange,
  withPart,
  yearlessDay,
  yearlessMonth,
} from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { englishEdgePart } from './english-edge.ts';
import { englishDatePattern, numberIn, readEnglishDate } from './english-day.ts';

const afterTime =
  /\b(?:in|of|since|until|till|by|from|to|through|during|before|after|and|or|between|for|late|early|mid|this|last|next|every|each|\w+est|worst|(?:soon|early|late) as)[\s-]+$/;

const joinedYear =
  /^(?: and | to | or | through |[-–—])(?:january|february|march|april|may|june|july|august|september|october|november|december)[, ] ?(\d{4})\b/;

/** A month alone; «may» and «march» only with a capital and after a word of time, «mar» and other short forms never. */
function bareMonth(words: FoundWords, context: RuleContext): Reading | null {
  const month = englishMonths.valueOf(words['month'] ?? '');
  const name = words['month'] ?? '';
  const isNamed = words['modifier'] !== undefined || words['edge'] !== undefined;
  const isInTime = isNamed || afterTime.test(context.left);
  const isCapital = /(?:^|\s|-)[A-Z][a-z]+\.?$/.test(context.originalText);
  const isWord = /^(?:may|march|august|april|june)$/.test(name);
  if (month === undefined || !isCapital || (isWord && !isInTime)) return null;
  const isShort = name.length <= 4 && !/^(?:may|june|july)$/.test(name);
  if (isShort && !(isInTime && /\.$|^(?:jan|feb|apr|jun|jul|aug|sept|oct|nov|dec)$/.test(name))) return null;
  // «May and August 1985»
  const shared = joinedYear.exec(context.right)?.[1];
  if (shared !== undefined && !isNamed) return absolute(isoMonth(Number(shared), month), 'month');
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  if (modifier !== undefined && modifier !== 0)
    return { ...partial(yearlessMonth(month), 'month', partialDirection(modifier)), certainty: 'derived' };
  const yearsAway = words['earlier'] === undefined && modifier === undefined ? undefined : 0;
  const isAhead =
    /^ (?:delivery|contracts?|settlement|futures)\b/.test(context.right) ||
    englishTense(context.left, context.right) === 'future';
  const reading = partial(yearlessMonth(month), 'month', isAhead ? 'future' : 'nearest', { yearsAway });
  return withPart(reading, englishEdgePart(words, context.left));
}

/** «February this year», «March of last year». */
function monthOfYear(words: FoundWords): Reading | null {
  const month = englishMonths.valueOf(words['month'] ?? '');
  const yearsAway = englishModifiers.valueOf(words['modifier'] ?? '');
  return month === undefined || yearsAway === undefined
    ? null
    : partial(yearlessMonth(month), 'month', partialDirection(yearsAway), { yearsAway });
}

function holiday(words: FoundWords, { left, right }: RuleContext): Reading | null {
  const day = englishHolidays.valueOf(words['holiday'] ?? '');
  if (day === undefined) return null;
  const value = `XXXX-${day}`;
  if (words['year'] !== undefined) {
    const year = numberIn(words['year']);
    return absolute(nthWeekday(value, year) ?? `${year}-${day}`, 'day');
  }
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  const isAhead = modifier === undefined && englishTense(left, right) === 'future';
  return partial(value, 'day', isAhead ? 'future' : partialDirection(modifier));
}

/** «2 to 9 March 2023», «May 3-9». */
function dayRange(words: FoundWords, { left, right, matched }: RuleContext): Reading | null {
  const month = englishMonths.valueOf(words['month'] ?? words['monthFirst'] ?? '');
  const [from, to] = [
    numberIn(words['from'] ?? words['fromSecond']),
    numberIn(words['to'] ?? words['toSecond']),
  ];
  const isPutOff = / to | until /.test(matched) && isMoved(left);
  const isList = / and /.test(matched) && !/\bbetween\s+(?:the\s+)?$/.test(left);
  if (month === undefined || isList || isPutOff || !(from >= 1 && from < to && to <= 31)) return null;
  const year = words['year'] === undefined ? 'XXXX' : String(numberIn(words['year']));
  const day = (n: number): string => year + yearlessDay(month, n).slice(4);
  const value = `${day(from)}/${day(to)}`;
  if (year !== 'XXXX') return statedRange(value, 'day');
  const isAhead = englishTense(left, right) === 'future';
  return { ...partial(value, 'day', isAhead ? 'future' : 'nearest'), kind: 'interval' };
}

/** Month before day, as American papers write; the other order where only that gives a date. */
function slashed(words: FoundWords): Reading | null {
  const [first, second] = [numberIn(words['first']), numberIn(words['second'] ?? words['secondDotted'])];
  const shortYear = numberIn(words['short']);
  const fullYear = numberIn(words['year'] ?? words['yearDotted']);
  const year = words['short'] === undefined ? fullYear : shortYear + (shortYear < 50 ? 2000 : 1900);
  const american = absoluteDay({ year, month: first, day: second });
  const isOpen = american !== null && first !== second && second <= 12;
  if (isOpen) return { ...american, certainty: 'inferred' };
  return american ?? absoluteDay({ year, month: second, day: first });
}

/** Days, months and holidays that English texts write out, with or without the year. */
export const englishDateRules: readonly TemporalRule[] = [
  {
    id: 'en.date',
    pattern: englishDatePattern,
    unlessAfter: '({digit:_}(.|,)|$|#)',
    unlessBefore: '((.|,|:){digit:_}|~{counted:_}| (million|billion|percent))',
    example: 'They meet on [Friday, April 6, 2018] in Cairo',
    counterExample: 'the mar 45 case',
    read: readEnglishDate,
  },
  {
    id: 'en.date.range',
    pattern:
      '({day:from}(~{dash:_}~| to | until | through | and )[the ]{day:to}( of | ){month}|{month:monthFirst} {day:fromSecond}(~{dash:_}~| to | until | through | and ){day:toSecond})[[,] {year}]',
    unlessAfter: '({digit:_}(.|,|:|/|{dash:_})|$|#|{month:_})',
    unlessBefore: '((.|,|:){digit:_}|~{counted:_}| (million|billion|percent)|{dash:_})',
    example: 'The port was shut from [2 to 9 March 2023] for works',
    counterExample: 'They came on 2 and 9 March 2023',
    read: dayRange,
  },
  {
    id: 'en.date.ordinal',
    pattern: '[the ]{ordinal} of {month}[[,] {year}]',
    example: 'He came on [the first of May 1997] by sea',
    counterExample: 'the first of many',
    read: words => {
      const day = englishOrdinals.valueOf(words['ordinal'] ?? '');
      const month = englishMonths.valueOf(words['month'] ?? '');
      if (day === undefined || month === undefined) return null;
      return words['year'] === undefined
        ? partial(yearlessDay(month, day), 'day', 'nearest')
        : absoluteDay({ year: numberIn(words['year']), month, day });
    },
  },
  {
    id: 'en.date.nth-weekday',
    pattern: 'the ({ordinal}|last) {weekday} (of|in) {month}[[,] {year}]',
    example: 'They vote on [the first Tuesday of November] in the hall',
    counterExample: 'the first Tuesday of the war',
    read: words => {
      const month = englishMonths.valueOf(words['month'] ?? '');
      const weekday = englishWeekdays.valueOf(words['weekday'] ?? '');
      const n = words['ordinal'] === undefined ? -1 : (englishOrdinals.valueOf(words['ordinal']) ?? 0);
      if (month === undefined || weekday === undefined || n === 0 || n > 5) return null;
      const value = `${yearlessMonth(month)}-${weekday}#${n}`;
      if (words['year'] === undefined) return partial(value, 'day', 'nearest');
      const day = nthWeekday(value, numberIn(words['year']));
      return day === null ? null : absolute(day, 'day');
    },
  },
  {
    id: 'en.date.slashed',
    pattern:
      '{digits:first}(/{digits:second}/({year}|{two:short})|(.|{dash:_}){digits:secondDotted}(.|{dash:_}){year:yearDotted})',
    unlessAfter: '({digit:_}|/|.|{dash:_})',
    unlessBefore: '(/|.|{dash:_}){digit:_}',
    example: 'The form was signed [3/22/2013] in ink',
    counterExample: 'odds of 45/50/20',
    read: slashed,
  },
  {
    id: 'en.month-year',
    pattern: '[{edge}[ |{dash:_}]]{month}[,] [of ][the year ]{year}',
    example: 'It began in [late October 2017] in Basra',
    counterExample: 'October was warm in 2017',
    read: (words, { left }) => {
      const month = englishMonths.valueOf(words['month'] ?? '');
      if (month === undefined) return null;
      const reading = absolute(isoMonth(numberIn(words['year']), month), 'month');
      return withPart(reading, englishEdgePart(words, left));
    },
  },
  {
    id: 'en.month.of-year',
    pattern: '{month} [of ]{modifier} year',
    example: 'He was hired in [February this year] by the club',
    counterExample: 'in February a year',
    read: monthOfYear,
  },
  {
    id: 'en.month',
    pattern: '[({modifier}|{edge}|(earlier this):earlier)( |{dash:_}|)]{month}',
    unlessBefore: ' {digit:_}',
    example: 'Sales fell in [late August] again',
    counterExample: 'they may leave and march on',
    read: bareMonth,
  },
  {
    id: 'en.holiday',
    pattern: '[{modifier} ]{holiday}[[,] {year}]',
    unlessBefore:
      ' (tree|trees|card|cards|parade|carol|carols|island|present|presents|dinner|market|markets)',
    example: 'The shop closed on [Christmas Eve 2009] for good',
    counterExample: 'a Christmas tree',
    read: holiday,
  },
];
