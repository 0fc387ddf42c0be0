import type { PartOfPeriod } from '#shared/domain/article/temporal-expression.ts';
import { englishDayParts, englishModifiers, englishUnits } from '../lexicon/english-words.ts';
import { duration, offset } from '../readings.ts';
import { englishTense } from '../english-tense.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { englishEdgePart, untilEnd } from './english-edge.ts';
import { readEnglishWeekday, numberIn } from './english-day.ts';
import { englishWeekdays } from '../lexicon/english-words.ts';
import { partial } from '../readings.ts';

const deicticDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  this: 0,
  yesterday: -1,
  last: -1,
  tomorrow: 1,
};

function deicticDay(words: FoundWords): Reading | null {
  const n = deicticDays[words['deictic'] ?? words['part'] ?? words['night'] ?? ''];
  if (n === undefined) return null;
  const timeOfDay = words['night'] === undefined ? englishDayParts.valueOf(words['dayPart'] ?? '') : 'TNI';
  return offset(n, 'day', { timeOfDay, weekdayCheck: englishWeekdays.valueOf(words['weekday'] ?? '') });
}

function part(words: FoundWords, left: string): PartOfPeriod | 'earlier' | 'later' | undefined {
  const within = words['within'];
  if (within !== undefined) return /^(?:earlier|so far)/.test(within) ? 'earlier' : 'later';
  return englishEdgePart(words, left);
}

function period(words: FoundWords, { left, originalText }: RuleContext): Reading | null {
  const name = words['unit'] ?? '';
  const unit = englishUnits.valueOf(name);
  const n = englishModifiers.valueOf(words['modifier'] ?? '');
  const isCounted = name.endsWith('s') || unit === 'minute' || unit === 'hour';
  const isIdiom =
    /^(?:day|night)$/.test(name) && /last|past|previous|next|coming/.test(words['modifier'] ?? '');
  if (unit === undefined || n === undefined || isCounted || isIdiom) return null;
  const isLength =
    /^the (?:past|last|next|coming)$/.test(words['modifier'] ?? '') && part(words, left) === undefined;
  const isInLength =
    /\b(?:in|over|for|within|during|throughout|of)\s+$/.test(left) || /^The past/i.test(originalText);
  if (isLength && isInLength) return duration(1, unit, n < 0 ? 'past' : 'future');
  return offset(n, unit, { part: part(words, left) });
}

/** Days, weeks, months and years that are counted from the day of writing. */
export const englishNearRules: readonly TemporalRule[] = [
  {
    id: 'en.deictic.day+weekday',
    pattern: '(today|yesterday|tomorrow):deictic[,] [\\(]{weekday}[\\)]',
    example: 'He arrived [yesterday, Monday] at noon',
    counterExample: 'He arrived on Monday',
    read: deicticDay,
  },
  {
    id: 'en.deictic.day',
    pattern:
      '[(early|late|earlier|later|as early as) ]((yesterday|tomorrow|this|last):part {dayPart}|(today|yesterday|tomorrow):deictic|(tonight):night)',
    unlessAfter: '(usa)',
    unlessBefore: "('s|’s) (world|generation|youth|society|parents)",
    example: 'The council votes [tomorrow morning] on the plan',
    counterExample: 'this year',
    read: deicticDay,
  },
  {
    id: 'en.deictic.day-beside',
    pattern: 'the day (before yesterday|after tomorrow):side',
    example: 'She left [the day before yesterday] for Rome',
    counterExample: 'the day after the vote',
    read: words => offset(words['side'] === 'after tomorrow' ? 2 : -2, 'day'),
  },
  {
    id: 'en.weekday',
    pattern: '[{modifier} |(early|late|earlier|later|mid)( |{dash:_})[on ]]{weekday}[ {dayPart}]',
    unlessAfter: '(news|saint|st.|black|bloody|good|every|each|ash|holy|super|cyber|big|ruby|joe|manic|palm)',
    unlessBefore:
      '( (telegraph|times|mail|post|express|mirror|league|herald|school|best|live|night live|magazine|review|mass|worship)|s )',
    example: 'Officials said [late Thursday] that the road was open',
    counterExample: 'every Thursday',
    read: (words, context) =>
      /[A-Z]/.test(context.originalText) ? readEnglishWeekday(words, context) : null,
  },
  {
    id: 'en.weekend',
    pattern: '({modifier}|the|that|(earlier|later) this) weekend',
    unlessBefore: ' (home|house|edition|getaway|warrior)',
    example: 'They marched over [the weekend] in Lyon',
    counterExample: 'a weekend house',
    read: ({ modifier = '' }, { left, right }) => {
      const n = englishModifiers.valueOf(modifier);
      const isAhead = englishTense(left, right) === 'future';
      const weeks =
        n === undefined ? (isAhead ? 0 : -1) : n === 0 && englishTense(left, right) === 'past' ? -1 : n;
      return offset(weeks, 'week', { part: 'weekend' });
    },
  },
  {
    id: 'en.period',
    pattern:
      '[{edge}[ |{dash:_}]|(earlier|later|late|so far|as early as|as soon as|sometime|some time):within [in |on ]]{modifier}[ (fiscal|financial|calendar|academic|school|full)] {unit}',
    unlessBefore: "( {count:_} |{dash:_}old| 's)",
    example: 'Exports fell [late last year] by a third',
    counterExample: 'the last two years',
    read: period,
  },
  {
    id: 'en.edge-of-period',
    pattern:
      '(the (beginning|start|middle|end):side of the|(later|earlier):within in the) (day|week|month|year|decade|century):unit',
    example: 'Work stops before [the end of the year] at both mines',
    counterExample: 'the end of the road',
    read: (words, { left }) => {
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      if (unit === undefined || (unit === 'day' && words['within'] === undefined)) return null;
      const side = words['side'] === 'end' || words['side'] === 'middle' ? words['side'] : 'start';
      return offset(0, unit, {
        part: words['within'] === undefined ? untilEnd(side, left) : part(words, left),
      });
    },
  },
  {
    id: 'en.year-end',
    lead: '(by|at|before|until|since|through|from|the|of) ',
    pattern: "(year{dash:_}end|year('s|’s) end|year end)",
    example: 'The plant will close by [year-end] at a loss',
    counterExample: 'years end',
    read: (_words, { left }) => offset(0, 'year', { part: untilEnd('end', left) }),
  },
  {
    id: 'en.day-of-month',
    lead: '(on|until|by|from) ',
    pattern: 'the {two:day}(st|nd|rd|th)',
    unlessBefore: ' {word:_}',
    example: 'He is back on [the 14th], his aide said',
    counterExample: 'on the 14th floor',
    read: words => partial(`XXXX-XX-${String(numberIn(words['day'])).padStart(2, '0')}`, 'day', 'nearest'),
  },
];
