import { englishDecadeOf, englishOrdinals } from '../lexicon/english-counts.ts';
import { englishModifiers, englishSeasons } from '../lexicon/english-words.ts';
import { englishTense } from '../english-tense.ts';
import {
  absolute,
  fromPreviousDate,
  offset,
  partial,
  partialDirection,
  statedRange,
  withPart,
} from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { englishEdgePart } from './english-edge.ts';
import { numberIn } from './english-day.ts';

/** The third or half of a year with its year, `yearsAway` from the present one, or the one that the verbs point to. */
function partOfYear(letter: 'Q' | 'H', n: number, words: FoundWords, context: RuleContext): Reading {
  const precision = letter === 'H' ? 'half' : 'quarter';
  const year = words['year'] ?? words['yearBefore'];
  if (year !== undefined) return absolute(`${numberIn(year)}-${letter}${n}`, precision);
  const yearsAway = englishModifiers.valueOf(words['modifier'] ?? words['modifierBefore'] ?? '');
  const side = yearsAway === undefined ? englishTense(context.left, context.right) : null;
  return partial(`XXXX-${letter}${n}`, precision, side ?? 'nearest', { yearsAway });
}

function quarter(words: FoundWords, context: RuleContext): Reading | null {
  const letter = words['part'] === 'half' ? 'H' : 'Q';
  const n = englishOrdinals.valueOf(words['ordinal'] ?? '') ?? numberIn(words['digit']);
  const last = letter === 'H' ? 2 : 4;
  const isFinalHalf = letter === 'H' && words['ordinal'] === 'final';
  if (!(n >= 1 && n <= last) || isFinalHalf) return null;
  return partOfYear(letter, n, words, context);
}

const tellsOfYears =
  /(?:year|fiscal|month|quarter|sales|profit|earnings|growth|economy|revenue|20\d\d|19\d\d)/;

const tellsOfPlay =
  /touchdown|yard|quarterback|interception|rebound|basket|coach|goal|game|match|\bscore|overtime|kicked/;

/** «the first half» is one of a match unless money or a year is near, «the third quarter» one of a year unless a game is. */
function isPartOfYear(words: FoundWords, { left, right }: RuleContext): boolean {
  const names = ['year', 'yearBefore', 'modifier', 'modifierBefore'];
  if (names.some(name => words[name] !== undefined)) return true;
  const near = left.slice(-90) + right.slice(0, 90);
  return words['part'] === 'half' ? tellsOfYears.test(near) : !tellsOfPlay.test(near);
}

const counted = /^\s[a-z]{2,}s\b/;
const noPlural =
  /^\s(?:was|is|has|as|its|his|this|olympics|elections|games|us|was|does|less|s|series|congress|across|business|press|process|access|census|always|perhaps|thus|besides|towards|victims)\b/;
const yearLead =
  /(?:\b(?:in|since|of|until|till|by|from|to|through|during|before|after|for|and|or|between|late|early|mid|than|year|fall|spring|summer|winter|election|vs\.?|versus|circa|around)|[(,–—-])\s*$/;

function singleYear(words: FoundWords, { left, right, matched }: RuleContext): Reading | null {
  const value = numberIn(words['year']);
  if (value < 1800 || value > 2100) return null;
  const isCount = /^\d/.test(matched) && counted.test(right) && !noPlural.test(right);
  if (isCount && !yearLead.test(left)) return null;
  return withPart(absolute(String(value), 'year'), englishEdgePart(words, left));
}

function wholeDecade(words: FoundWords, matched: string): Reading | null {
  // Without «the» or an apostrophe, «80s» are degrees.
  if (/^\d0s$/.test(matched)) return null;
  const digits = /^\d{3}/.exec(words['decadeDigits'] ?? '')?.[0];
  if (digits !== undefined) return absolute(digits, 'decade');
  const tens = englishDecadeOf(words['decadeWords'] ?? words['decadeDigits']?.replace(/^\D/, '') ?? '');
  return tens === undefined
    ? null
    : { ...absolute(String(190 + tens / 10), 'decade'), certainty: 'inferred' };
}

function decade(words: FoundWords, { left, matched }: RuleContext): Reading | null {
  const reading = wholeDecade(words, matched);
  return reading && withPart(reading, englishEdgePart(words, left));
}

function wholeSeason(words: FoundWords, { left, right, originalText }: RuleContext): Reading | null {
  const value = englishSeasons.valueOf(words['season'] ?? '');
  if (value === undefined || /^[A-Z].*[a-z] of/.test(originalText)) return null;
  const short = numberIn(words['short']);
  if (words['short'] !== undefined)
    return absolute(`${short + (short < 30 ? 2000 : 1900)}-${value}`, 'season');
  if (words['year'] !== undefined) return absolute(`${numberIn(words['year'])}-${value}`, 'season');
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  if (modifier === 0) return partial(`XXXX-${value}`, 'season', 'nearest', { yearsAway: 0 });
  const isAhead = modifier === undefined && englishTense(left, right) === 'future';
  return partial(`XXXX-${value}`, 'season', isAhead ? 'future' : partialDirection(modifier));
}

function season(words: FoundWords, context: RuleContext): Reading | null {
  const reading = wholeSeason(words, context);
  return reading && withPart(reading, englishEdgePart(words, context.left));
}

/** Years, quarters, seasons, decades and centuries. */
export const englishYearRules: readonly TemporalRule[] = [
  {
    id: 'en.year-range',
    pattern: '{year}{dash:_}({two:short}|{year:until})',
    unlessAfter: '({digit:_}|/|{dash:_})',
    unlessBefore: '({dash:_}|/)',
    example: 'Output in [1990-91] doubled',
    counterExample: 'the years 2014-2012',
    read: words => {
      const from = numberIn(words['year']);
      const until =
        words['until'] === undefined
          ? from - (from % 100) + numberIn(words['short'])
          : numberIn(words['until']);
      return from < until ? statedRange(`${from}/${until}`, 'year') : null;
    },
  },
  {
    id: 'en.year',
    pattern:
      '[(pre|post|fiscal|fiscal year|calendar|financial year|the year|the turn of|({edge})[ the year])( |{dash:_})]{year}',
    unlessAfter:
      '({digit:_}(.|,|:)|$|#|£|€|/|{dash:_}|no.|more than|about|some|nearly|room|flight|highway|route)',
    unlessBefore:
      '((.|,|:){digit:_}|~{dash:_}{digit:_}|/| (million|billion)|%|~{counted:_}| {beforeChrist:_})',
    example: 'The law of [early 2014] changed that',
    counterExample: 'About 2014 people came',
    read: singleYear,
  },
  {
    id: 'en.year.short',
    pattern: "('|’|‘){two:short}",
    unlessAfter: '({letter:_}|{digit:_})',
    unlessBefore: "('|’)",
    lead: '(in|since|of|early|late|summer|spring|fall|winter|class of|season of) ',
    example: 'The crash of [’87] hurt them',
    counterExample: "the '80s",
    read: words => {
      const two = numberIn(words['short']);
      return absolute(String(two + (two < 30 ? 2000 : 1900)), 'year');
    },
  },
  {
    id: 'en.decade',
    pattern: '[the ][{edge}( |{dash:_})[the ]]({decadeDigits}|{decadeWords})',
    unlessAfter: '(his|her|their|my|your|our)',
    unlessBefore: ' ((and|to|or) ({decadeDigits:_}|{decadeWords:_}) (degrees|fahrenheit)|{beforeChrist:_})',
    example: 'The dam was built in [the late 1970s] by hand',
    counterExample: 'a man in his thirties',
    read: decade,
  },
  {
    id: 'en.century',
    pattern: '[the ][{edge}( |{dash:_})[the ]]({day:century}|{ordinal})( |{dash:_})century',
    unlessBefore: ' {beforeChrist:_}',
    example: 'A house from [the 19th century] burned',
    counterExample: 'a new century',
    read: (words, { left }) => {
      const n = englishOrdinals.valueOf(words['ordinal'] ?? '') ?? numberIn(words['century']);
      if (!(n >= 1 && n <= 21)) return null;
      return withPart(absolute(String(n - 1).padStart(2, '0'), 'century'), englishEdgePart(words, left));
    },
  },
  {
    id: 'en.quarter',
    pattern:
      "[the ][{modifier:modifierBefore} (year|year's|year’s) |{year:yearBefore} |year(‘|’|'|)s ][fiscal ]{ordinal}( |{dash:_})[fiscal ](quarter|half|half-year):part[([,] [of ][fiscal |the year ]{year}| (of|in) {modifier} year| of the year)]",
    unlessBefore: ' of the (match|game|season|book|film|movie|show|final|marathon)',
    example: 'Profit rose in [the second quarter of 2018] sharply',
    counterExample: 'the second half of the match',
    read: (words, context) => (isPartOfYear(words, context) ? quarter(words, context) : null),
  },
  {
    id: 'en.quarter.digit',
    pattern: '(q{digit}|{digit:digitFirst}q)[ {year}]',
    example: 'Sales were flat in [Q3 2019] there',
    counterExample: 'a Q and A',
    read: (words, context) => quarter({ ...words, digit: words['digit'] ?? words['digitFirst'] }, context),
  },
  {
    id: 'en.quarter.year-earlier',
    pattern:
      '(the|that) (year-earlier|year-ago|prior-year) (quarter|period|half|{ordinal} (quarter|half)):what',
    example: 'It earned more in the third quarter than in [the year-ago quarter] of losses',
    counterExample: 'the earlier quarter',
    read: (words, { left }) =>
      /half/.test(words['what'] ?? '')
        ? fromPreviousDate(-2, 'half')
        : /quarter/.test(words['what'] ?? '') || /quarter/.test(left)
          ? fromPreviousDate(-4, 'quarter')
          : fromPreviousDate(-1, 'year'),
  },
  {
    id: 'en.quarter.this',
    pattern: 'the [(latest|most recent):latest ]quarter',
    unlessBefore: '({dash:_}| of a| century| mile| final)',
    lead: '(for|in|during|of) ',
    example: 'In the third quarter it grew; sales for [the quarter] fell',
    counterExample: 'the quarter-finals',
    read: words => (words['latest'] === undefined ? fromPreviousDate(0, 'quarter') : offset(-1, 'quarter')),
  },
  {
    id: 'en.season',
    pattern: '[the ]({modifier}|{edge}|earlier this:this)[ |{dash:_}][the ]{season}',
    unlessBefore: ' (of {year:_}|from|in love)',
    example: 'Prices peaked [last summer] in the north',
    counterExample: 'spring water',
    read: (words, context) =>
      season(words['this'] === undefined ? words : { ...words, modifier: 'this' }, context),
  },
  {
    id: 'en.season.year',
    pattern: "[the ][{edge}( |{dash:_})[the ]]{season}[,] [of ]({year}|(‘|’|'){two:short})",
    example: 'They wed in [the spring of 1950] in Bern',
    counterExample: 'the fall of Rome',
    read: season,
  },
  {
    id: 'en.season.bare',
    lead: '(in|during|until|till|by|since|through|over|before|after|of|for) ',
    pattern: '[the ]{season}',
    unlessBefore:
      ' (of|in|from|on|season|semester|term|water|collection|break|vacation|school|camp|home|olympics|games)',
    example: 'The bridge will open in [the spring] after repairs',
    counterExample: 'the fall of Rome',
    read: season,
  },
];
