import { arabicPeriods } from '../lexicon/arabic-words.ts';
import { fromPreviousDate, offset } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';
import { arabicLength, arabicOneUnit, lengthOf } from './arabic-length.ts';

function period(words: FoundWords, n: number): Reading | null {
  const unit = arabicPeriods.valueOf(words['period'] ?? words['same'] ?? '');
  return unit === undefined || unit === 'season' ? null : fromPreviousDate(n, unit);
}

function counted(words: FoundWords): Reading | null {
  const length = lengthOf({ count: '1', ...words });
  if (!length || length.n === 'X') return null;
  return fromPreviousDate((words['side'] ?? '').startsWith('بعد') ? length.n : -length.n, length.unit);
}

/** Words that count from an event or from a date the text has named, not from the day of writing. */
export const arabicAnchoredRules: readonly TemporalRule[] = [
  {
    id: 'event.previous-period',
    pattern: '({period} (التالي|التالية):next|{period:same} (نفسه|نفسها|ذاته|ذاتها))',
    unlessAfter: '(في الوقت)',
    example: 'عاد الوفد في [اليوم التالي] إلى بلاده',
    counterExample: 'في الوقت نفسه',
    read: words => period(words, words['next'] === undefined ? 0 : 1),
  },
  {
    id: 'event.that-period',
    pattern: '(ذلك|تلك|ذاك|نفس|ذات) {period}',
    unlessAfter: '(بعد|قبل|منذ)',
    unlessBefore: ' (الذي|التي)',
    example: 'سافر عام 2011 وفي [ذلك العام] افتتح متجره',
    counterExample: 'في نفس الوقت',
    read: words => period(words, 0),
  },
  {
    id: 'event.counted',
    lead: '[و|ف]',
    pattern: `(بعد ذلك|بعدها|بعد هذا|قبل ذلك|قبلها):side ب${arabicLength}`,
    example: 'زار القرية في 3 مايو 2012 ثم عاد [بعد ذلك بأسبوعين] إلى بيته',
    counterExample: 'بعد ذلك بكثير',
    read: counted,
  },
  {
    id: 'event.counted-one',
    lead: '[و|ف]',
    pattern: `(بعد ذلك|بعدها|بعد هذا|قبل ذلك|قبلها):side ب${arabicOneUnit}`,
    unlessBefore: ' و(نصف|ثلث|ربع)',
    example: 'وقع الحريق في 2 مايو 2015 وأعيد البناء [بعدها بعام] على نفقة البلدية',
    counterExample: 'بعدها بقليل',
    read: counted,
  },
  {
    id: 'event.day-after',
    lead: '[و|ف]',
    pattern: 'غداة',
    unlessBefore: '~(.|،)',
    example: 'جاء البيان [غداة] لقاء جمع الوزيرين',
    counterExample: 'وقت الغداء',
    read: () => ({ ...offset(-1, 'day'), kind: 'event-relative', anchorHint: 'event-day' }),
  },
  {
    id: 'event.eve',
    lead: '[و|ف]',
    pattern: 'عشية',
    unlessBefore: ' ({weekday:_}|وضحاها)',
    example: 'تعهد المرشح [عشية] الاقتراع بخفض الضرائب',
    counterExample: 'عشية الخميس',
    read: () => ({ ...offset(1, 'day'), kind: 'event-relative', anchorHint: 'event-day' }),
  },
];
