import { englishCountOf } from '../lexicon/english-counts.ts';
import { englishDayParts, englishUnits } from '../lexicon/english-words.ts';
import { countedOffset, fromPreviousDate, offset, vague } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';

function beside(words: FoundWords): Reading | null {
  const side = words['side'] ?? '';
  const n = /following|next|after/.test(side) ? 1 : /previous|preceding|before/.test(side) ? -1 : 0;
  const dayPart = englishDayParts.valueOf(words['dayPart'] ?? '');
  if (dayPart !== undefined) {
    const day = fromPreviousDate(n, 'day');
    return day.relative.op === 'offset' ? { ...day, relative: { ...day.relative, timeOfDay: dayPart } } : day;
  }
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  return unit === undefined || /s$|^weekend/.test(words['unit'] ?? '') ? null : fromPreviousDate(n, unit);
}

const unitNames =
  /\b(?:quarter|three months|first half|second half|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \d))\b/g;

/** «A year earlier» beside a quarter, a half or a month is that one of the year before. */
function yearBefore(left: string): Reading | null {
  const near = left
    .slice(-110)
    .replace(/^.*[.!?]\s/s, '')
    .match(unitNames)
    ?.at(-1);
  if (near === undefined) return null;
  if (/quarter|three months/.test(near)) return fromPreviousDate(-4, 'quarter');
  return near.endsWith('half') ? fromPreviousDate(-2, 'half') : fromPreviousDate(-12, 'month');
}

function ago(words: FoundWords, { left }: RuleContext): Reading | null {
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = englishCountOf(words['count'] ?? '');
  const side = words['ago'] ?? '';
  if (unit === undefined || n === undefined) return null;
  const isAhead =
    side === 'from now' || side === 'later' || side === 'hence' || side === 'away' || side === 'on';
  if (n === 'X') return vague(isAhead ? 1 : -1, unit);
  const sameOfYearBefore = unit === 'year' && n === 1 && /ago|earlier/.test(side) ? yearBefore(left) : null;
  if (sameOfYearBefore) return sameOfYearBefore;
  if (side === 'ago') return countedOffset(-n, unit);
  if (side === 'from now' || side === 'hence' || side === 'away') return offset(n, unit);
  return fromPreviousDate(isAhead ? n : -n, unit);
}

/** Days and years counted from the date that the text names before them, or back from the day of writing. */
export const englishAnchoredRules: readonly TemporalRule[] = [
  {
    id: 'en.beside',
    pattern:
      '(the (following|previous|preceding)|that (same|very)|the (same|very same)|that|the very next):side [(fiscal|calendar) ]({dayPart}|{unit})',
    unlessBefore: "( {count:_} |{dash:_}| ('s|’s)| in (age|life))",
    example: 'He sold it in December 1986, and [that same month] gave it all away',
    counterExample: 'the following people',
    read: beside,
  },
  {
    id: 'en.beside.next',
    pattern: '(the next):side (day|morning|afternoon|evening|night):when',
    example: 'The vote fell on 3 May; [the next morning] he resigned',
    counterExample: 'the next year',
    read: words =>
      beside({ ...words, ...(words['when'] === 'day' ? { unit: 'day' } : { dayPart: words['when'] }) }),
  },
  {
    id: 'en.ago',
    pattern:
      '{about:_}{count}[ (more|full|whole|short|long)]( |{dash:_}){unit}[ (or so|or more)] (ago|earlier|later|from now|hence):ago',
    example: 'The plant closed [three weeks ago] without notice',
    counterExample: 'three weeks of rain',
    read: ago,
  },
  {
    id: 'en.ago.fortnight',
    pattern: '(a|one):count fortnight (ago|earlier|later|from now|hence):ago',
    example: 'The plant closed [a fortnight ago] without notice',
    counterExample: 'a fortnight of rain',
    read: (words, context) => ago({ ...words, count: 'two', unit: 'weeks' }, context),
  },
  {
    id: 'en.ago.open',
    pattern:
      '[(many|long) ](moments|minutes|hours|days|weeks|months|years|decades|centuries|generations):unit (ago|earlier|later):ago',
    example: 'The well went dry [decades ago] and was filled',
    counterExample: 'days of rain',
    read: words => vague(words['ago'] === 'later' ? 1 : -1, englishUnits.valueOf(words['unit'] ?? '')),
  },
];
