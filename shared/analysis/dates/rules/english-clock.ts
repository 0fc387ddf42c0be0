import { englishCountOf } from '../lexicon/english-counts.ts';
import { englishDayParts } from '../lexicon/english-words.ts';
import { offset } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { atTime, englishDayPattern, readEnglishDay } from './english-day.ts';

const clockPattern =
  '({hourMinute:time}[~{half}]|{digits:clock}~{half:halfOfHour}|(noon|midnight|midday):named|{four:military}~(hours|hrs)|{four:zoned} [\\(]{zone:_}[\\)])[ in the (morning|afternoon|evening)| at night][ [\\(]{zone:_}[\\)]]';

/** `T08:30` of the hour that `clockPattern` found; null for a number that is no hour. */
function timeOf(words: FoundWords): string | null {
  const named = words['named'];
  if (named !== undefined) return named === 'midnight' ? 'T24:00' : 'T12:00';
  const military = words['military'] ?? words['zoned'];
  const time = words['time'] ?? words['clock'] ?? military?.replace(/(?=..$)/, ':') ?? '';
  const half = words['half'] ?? words['halfOfHour'] ?? '';
  const [hours = '', minutes = '00'] = time.split(/[:.]/);
  const isDecimal = time.includes('.') && half === '';
  if (isDecimal || Number(hours) > 24 || Number(minutes) > 59) return null;
  const isAfternoon = half.startsWith('p') || half === 'noon';
  const hour = Number(hours) + (isAfternoon && Number(hours) < 12 ? 12 : 0);
  const isMidnight = half.startsWith('a') && hour === 12;
  return `T${String(isMidnight ? 0 : hour).padStart(2, '0')}:${minutes}`;
}

const withClock = (words: FoundWords, context: RuleContext): Reading | null => {
  const time = timeOf(words);
  return time === null ? null : atTime(readEnglishDay(words, context), time);
};

/** «half past eight», «seven o'clock», «eight in the evening». */
function clockInWords(words: FoundWords): Reading | null {
  const { side, part = '', hour: digits, hourWord } = words;
  const said = digits === undefined ? englishCountOf(hourWord ?? '') : Number(digits);
  if (typeof said !== 'number' || said > 12) return null;
  const before = side?.endsWith('to') === true ? 1 : 0;
  const isLate = /afternoon|evening|night/.test(part) && said < 12;
  const hour = said - before + (isLate ? 12 : 0);
  const minutes = side === undefined ? '00' : side.startsWith('half') ? '30' : before === 1 ? '45' : '15';
  const timeOfDay = `T${String(hour).padStart(2, '0')}:${minutes}`;
  return { ...offset(0, 'day', { timeOfDay }), anchorHint: 'same-sentence-day' };
}

/** Hours, alone or beside their day, and parts of a named day. */
export const englishClockRules: readonly TemporalRule[] = [
  {
    id: 'en.clock.day',
    pattern: `${clockPattern}[,] [on ]${englishDayPattern}[ {dayPart:_}]`,
    unlessAfter: '({digit:_}(:|.|,|/)|$)',
    example: 'The polls close at [8:30 p.m. EST on Tuesday] everywhere',
    counterExample: 'They won 8 on Tuesday',
    read: withClock,
  },
  {
    id: 'en.day.clock',
    pattern: `${englishDayPattern}[ {dayPart:_}][,]( at | at about | at around | around | about | shortly after | shortly before | just after | just before | by | |, )${clockPattern}`,
    unlessAfter: '(every|each)',
    unlessBefore: '(:|/|.|,){digit:_}',
    example: 'The hearing begins [Thursday at 3 p.m.] in Boise',
    counterExample: 'Thursday at 30 sites',
    read: withClock,
  },
  {
    id: 'en.clock',
    pattern: clockPattern,
    unlessAfter: '({digit:_}(:|.|,|/)|$|£|€|{dash:_}|matthew|luke|john|mark|genesis|psalm)',
    unlessBefore: '((:|/|.){digit:_}|%| (percent|million|billion)| ({digit:_}|{dash:_}))',
    example: 'Lights go out at [10 p.m. GMT] everywhere',
    counterExample: 'They won 8 matches',
    read: words => {
      const time = timeOf(words);
      if (time === null) return null;
      return { ...offset(0, 'day', { timeOfDay: time }), anchorHint: 'same-sentence-day' };
    },
  },
  {
    id: 'en.clock.past',
    pattern:
      "(half past|quarter past|a quarter past|quarter to|a quarter to):side ({digits:hour}|{hourWord})[ (o'clock|o’clock)][ (in the (morning|afternoon|evening)|at night):part]",
    example: 'He rose at [half past eight] and left',
    counterExample: 'at eight sites',
    read: clockInWords,
  },
  {
    id: 'en.clock.oclock',
    pattern:
      "({digits:hour}|{hourWord}) (o'clock|o’clock|in the morning|in the afternoon|in the evening|at night):sign[ (in the (morning|afternoon|evening)|at night):part]",
    example: 'He rose at [seven o’clock in the morning] and left',
    counterExample: 'seven men in the hall',
    read: words => clockInWords({ ...words, part: words['part'] ?? words['sign'] }),
  },
  {
    id: 'en.part-of-day.bare',
    lead: '(by|in|until|since|before|during|at|of) ',
    pattern: '[the ](early|late|mid|middle)( |{dash:_})(morning|afternoon|evening):part',
    unlessBefore: ' {weekday:_}',
    example: 'He was freed on Monday and by [late afternoon] he was home',
    counterExample: 'the morning paper',
    read: words => {
      const timeOfDay = englishDayParts.valueOf(words['part'] ?? '');
      return { ...offset(0, 'day', { timeOfDay }), anchorHint: 'same-sentence-day' };
    },
  },
  {
    id: 'en.part-of-day',
    pattern: `[the ][(early|late) ](morning|afternoon|evening|night|eve):part of ${englishDayPattern}`,
    example: 'They met on [the evening of 16 April 2011] in Baku',
    counterExample: 'the evening of his life',
    read: (words, context) => {
      const part = englishDayParts.valueOf(words['part'] ?? '');
      const day = readEnglishDay(words, context);
      return part === undefined ? day : atTime(day, part);
    },
  },
];
