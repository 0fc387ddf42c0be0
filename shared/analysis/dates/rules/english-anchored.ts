import { englishCountOf } from '../lexicon/english-counts.ts';
import { englishDayParts, englishUnits } from '../lexicon/english-words.ts';
import { fromPreviousDate, offset, vague } from '../readings.ts';
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
  return unit === undefined || (words['unit'] ?? '').endsWith('s') ? null : fromPreviousDate(n, unit);
}

/** «A year earlier» beside a quarter is that quarter of the year before. */
const besideQuarter = /\b(?:quarter|first half|second half|three months)\b/;

function ago(words: FoundWords, { left }: RuleContext): Reading | null {
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = englishCountOf(words['count'] ?? '');
  const side = words['ago'] ?? '';
  if (unit === undefined || n === undefined) return null;
  const isAhead =
    side === 'from now' || side === 'later' || side === 'hence' || side === 'away' || side === 'on';
  if (n === 'X') return vague(isAhead ? 1 : -1, unit);
  if (unit === 'year' && n === 1 && /ago|earlier/.test(side) && besideQuarter.test(left.slice(-110)))
    return /quarter|three months/.test(left.slice(-110))
      ? fromPreviousDate(-4, 'quarter')
      : fromPreviousDate(-2, 'half');
  if (side === 'ago') return offset(-n, unit);
  if (side === 'from now' || side === 'hence' || side === 'away') return offset(n, unit);
  return fromPreviousDate(isAhead ? n : -n, unit);
}

/** Days and years counted from the date that the text names before them, or back from the day of writing. */
export const englishAnchoredRules: readonly TemporalRule[] = [
  {
    id: 'en.beside',
    pattern:
      '(the (following|previous|preceding)|that (same|very)|the (same|very same)|that|the very next):side [(fiscal|calendar) ]({unit}|{dayPart})',
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
    id: 'en.ago.open',
    pattern:
      '[(many|long) ](moments|minutes|hours|days|weeks|months|years|decades|centuries|generations):unit (ago|earlier|later):ago',
    example: 'The well went dry [decades ago] and was filled',
    counterExample: 'days of rain',
    read: words => vague(words['ago'] === 'later' ? 1 : -1, englishUnits.valueOf(words['unit'] ?? '')),
  },
];
