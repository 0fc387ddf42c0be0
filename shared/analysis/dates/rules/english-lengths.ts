import type { TemporalUnit } from '#shared/domain/article/temporal-expression.ts';
import { englishCountOf } from '../lexicon/english-counts.ts';
import { englishUnits } from '../lexicon/english-words.ts';
import { englishTense } from '../english-tense.ts';
import { duration, vague } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';

function unitOf(words: FoundWords): TemporalUnit | undefined {
  const name = words['unit'] ?? '';
  return /^seconds?$/.test(name) ? 'second' : englishUnits.valueOf(name);
}

function counted(words: FoundWords, direction?: 'past' | 'future'): Reading | null {
  const unit = unitOf(words);
  const count = words['count'] ?? '';
  const n = englishCountOf(count);
  // «A second» is rarely a time, «a years» never.
  const isMixed = /^an?$/.test(count) && ((words['unit'] ?? '').endsWith('s') || unit === 'second');
  if (unit === undefined || n === undefined || n === 0 || isMixed) return null;
  // «A quarter» and «three quarters» are parts of anything.
  if (unit === 'quarter' && direction === undefined && !(typeof n === 'number' && n > 3)) return null;
  return duration(n, unit, direction);
}

const fractions: Readonly<Record<string, readonly [value: number, unit: TemporalUnit]>> = {
  'half hour': [30, 'minute'],
  'half day': [12, 'hour'],
  'half year': [6, 'month'],
  'half decade': [5, 'year'],
  'half century': [50, 'year'],
  'quarter hour': [15, 'minute'],
  'quarter century': [25, 'year'],
};

function fraction(words: FoundWords): Reading | null {
  const name = `${words['part'] ?? ''} ${words['whole'] ?? ''}`;
  const found = fractions[name];
  return found ? duration(...found) : null;
}

/** Lengths of time, counted or open. */
export const englishLengthRules: readonly TemporalRule[] = [
  {
    id: 'en.length.within',
    lead: '(within|inside|in under) ',
    pattern: '{about:_}[the next |the ]{count} {unit}',
    unlessBefore: ' (of|after|apart|ago)',
    example: 'The bridge will open within [two years] at last',
    counterExample: 'He was killed within two days',
    read: (words, { left, right }) => {
      const reading = englishTense(left, right) === 'future' ? counted(words, 'future') : null;
      return reading?.certainty === 'stated' ? { ...reading, certainty: 'inferred' } : null;
    },
  },
  {
    id: 'en.length',
    pattern:
      '{about:_}[the ][(another|an additional|an extra|every bit of|each of|each of the|each of the last) ]{count}[ (more|straight|consecutive|full|additional|whole|long|calendar|business|working|trading|successive|further|extra|solid|entire)] ({unit}|seconds)[ old]',
    unlessAfter: '(the last|the past|last|past|next|{digit:_}(.|,)|$|£|€)',
    unlessBefore:
      '( ago|{dash:_}(a|to|earlier|ago){dash:_}| (school|watch|shift|light|mode|of fame|club|court|stand|fever|train|sky|care|in court))',
    example: 'He served [about twenty-two months] in the navy',
    counterExample: 'a second chance',
    read: (words, { matched }) =>
      counted(matched.endsWith('seconds') ? { ...words, unit: 'seconds' } : words),
  },
  {
    id: 'en.length.hyphened',
    pattern:
      '{about:_}{count}{dash:_}[(straight|consecutive|full|long|calendar|business|working|trading){dash:_}]({unit}|seconds|second)[( |{dash:_})(old|olds)]',
    unlessAfter: '({digit:_}(.|,)|$|£|€)',
    unlessBefore: '({dash:_}(a|to|earlier|ago){dash:_}| school)',
    example: 'The [90-day] truce ended',
    counterExample: 'a 90-page report',
    read: (words, { matched }) =>
      counted(/seconds?(?:$|\W)/.test(matched) ? { ...words, unit: 'seconds' } : words),
  },
  {
    id: 'en.length.half',
    pattern: '{about:_}(a|an|one) {unit:first} and a half',
    example: 'It took [an hour and a half] by boat',
    counterExample: 'a team and a half',
    read: words => {
      const unit = englishUnits.valueOf(words['first'] ?? '');
      return unit === undefined ? null : duration(1.5, unit);
    },
  },
  {
    id: 'en.length.fraction',
    pattern:
      '{about:_}[a ](half|quarter):part( a | an |{dash:_}|{dash:_}a{dash:_}| of a |{dash:_}an{dash:_}| )(hour|day|year|decade|century):whole',
    example: 'They waited [half an hour] in line',
    counterExample: 'half a loaf',
    read: fraction,
  },
  {
    id: 'en.length.one',
    pattern:
      '(all|the whole|the entire|an entire|a full|a whole|a single|a good part of the|another|one more|most of the|half the|the better part of a)( |{dash:_})({unit}|(day|week|month|year|decade){dash:_}long)[ long]',
    unlessBefore: "(s| of the (week|year)|{dash:_}(round|old)|('s|’s))",
    example: 'The strike went on [all week] there',
    counterExample: 'all weeks',
    read: words => {
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      const isWhole = !/s$|^weekend/.test(words['unit'] ?? '');
      return unit === undefined || !isWhole ? null : duration(1, unit);
    },
  },
  {
    id: 'en.length.long',
    pattern:
      '(day|week|month|year|decade|century|hour|days|weeks|months|years|decades|centuries|hours):unit[{dash:_}](long|old)',
    example: 'The [decade-long] search ended',
    counterExample: 'a long day',
    read: words => {
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      if (unit === undefined) return null;
      return duration((words['unit'] ?? '').endsWith('s') ? 'X' : 1, unit);
    },
  },
  {
    id: 'en.length.side',
    pattern:
      '{about:_}[the ](last|past|next|first|previous|coming|latest|final|opening|preceding|following|recent|most recent|current|remaining|other):side {count} {unit}[ or so]',
    example: 'It rained over [the past five days] in Oran',
    counterExample: 'the past few people',
    read: (words, { left, matched }) => {
      const side = words['side'] ?? '';
      if (matched.startsWith('last') && /\b(?:to|will|would|could|can|may|might|should)\s$/.test(left))
        return null;
      const direction = /last|past|previous|latest|recent/.test(side)
        ? 'past'
        : /next|coming/.test(side)
          ? 'future'
          : undefined;
      return counted(words, direction);
    },
  },
  {
    id: 'en.length.vague',
    pattern:
      '[the ][(more|most) ](recent|past|coming|last|the coming|upcoming|intervening|next):side (years|months|weeks|days|decades|hours|minutes|quarters|centuries|times):unit',
    unlessBefore: ' (of|in office)',
    example: 'Tourism grew in [recent years] there',
    counterExample: 'years of drought',
    read: words =>
      vague(/coming|next/.test(words['side'] ?? '') ? 1 : -1, englishUnits.valueOf(words['unit'] ?? '')),
  },
  {
    id: 'en.length.open',
    pattern: '[(long|many) ](years|months|weeks|days|hours|minutes|decades|centuries|nights):unit',
    unlessAfter:
      '(these|those|early|school|{digit:_}|sunday|saturday|per|work|opening|visiting|business|office|dog|happy|light|old|glory|teenage|formative|war|obama|bush|clinton|trump|golden|wee|rush|working|trading|{letter:_}(ing|al)|the|his|her|their|its|my|our)',
    unlessBefore: " (ago|earlier|later|ended|'|’)",
    example: 'They waited for [years] in camps',
    counterExample: 'in those days',
    read: (words, { left, right, matched, originalText }) => {
      if (/^[A-Z]/.test(originalText) && /[a-z,]\s$/.test(left)) return null;
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      const isLength =
        /\b(?:for|in|after|within|over|of|during|before|take|takes|took|taken|last|lasted|lasts|spend|spent|spends|wait|waited|waiting|or|and|to|past|many|long|despite|through|with|by|amid|following)\s+$/.test(
          left,
        ) ||
        /^\s+(?:of|after|before|since|if)\b/.test(right) ||
        /^(?:long|many)/.test(matched);
      return unit === undefined || !isLength ? null : duration('X', unit);
    },
  },
  {
    id: 'en.length.fortnight',
    pattern: '[(a|the) ][(last|next|past|coming):side ]fortnight',
    example: 'He was away for [a fortnight] in May',
    counterExample: 'forty nights',
    read: ({ side }) =>
      duration(2, 'week', side === undefined ? undefined : /last|past/.test(side) ? 'past' : 'future'),
  },
];
