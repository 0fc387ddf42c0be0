import { arabicUnits } from '../lexicon/arabic-words.ts';
import { duration, offset } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';
import { arabicOneUnit } from './arabic-length.ts';

function times(n: number, words: FoundWords): Reading | null {
  const unit = arabicUnits.valueOf(words['unit'] ?? '');
  return unit === undefined ? null : duration(n, unit);
}

const one = (words: FoundWords): Reading | null => times(1, words);

const fractions: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25, ثلث: 1 / 3 };

/** Half an hour as thirty minutes, half a century as fifty years: the form in which such lengths are compared. */
function fraction(words: FoundWords): Reading | null {
  const unit = arabicUnits.valueOf(words['unit'] ?? '');
  const part = fractions[words['part'] ?? ''] ?? 1;
  if (unit === 'hour') return duration(60 * part, 'minute');
  if (unit === 'century') return duration(Math.round(100 * part), 'year');
  if (unit === 'decade') return duration(10 * part, 'year');
  if (unit === 'year') return duration(12 * part, 'month');
  return unit === undefined || part === fractions['ثلث'] ? null : duration(part, unit);
}

/** What may not follow a single unit: then it belongs to a date or to a longer length. */
const partOfMore = '(ونصف|{digit:_}|{months:_}|{hijriMonth:_}|{weekday:_}|{deictic:_}|{dayPart:_})';

/** Lengths of time of a single unit, or of a part of one. */
export const arabicSingleUnitRules: readonly TemporalRule[] = [
  {
    id: 'duration.half',
    pattern: `[(قبل|منذ|بعد) ]{about:_}${arabicOneUnit} ونصف[ (السنة|العام|الشهر|الساعة|القرن|العقد|الأسبوع|اليوم)]`,
    example: 'استغرق العمل [سنة ونصف] بلا توقف',
    counterExample: 'نصف سنة',
    read: words => times(1.5, words),
  },
  {
    id: 'duration.fraction',
    pattern: '{about:_}(نصف|ربع|ثلث):part [ال](ساعة|قرن|عقد|عام|سنة|يوم|شهر):unit',
    unlessBefore: ' (المالية|المالي|الأول|الثاني|الماضي|الحالي|المقبل)',
    example: 'توقف القطار [نصف ساعة] قرب الجسر',
    counterExample: 'نصف المدينة',
    read: fraction,
  },
  {
    id: 'duration.one',
    lead: '[و|ف]((لمدة|مدة|مدته|مدتها|طوال|طيلة|خلال|في غضون|على مدى|على مدار|بعد مرور|في ظرف) )',
    pattern: `${arabicOneUnit}[ (واحد|واحدة)]`,
    unlessBefore: ` ${partOfMore}`,
    example: 'حكم عليه بالسجن لمدة [شهر] مع التنفيذ',
    counterExample: 'خلال شهر أبريل',
    read: one,
  },
  {
    id: 'duration.one-stated',
    pattern: `${arabicOneUnit} (واحد|واحدة|كامل|كاملة|بأكمله|بأكملها|إضافي|إضافية)`,
    example: 'اكتمل البناء في [عام واحد] فقط',
    counterExample: 'رجل واحد',
    read: one,
  },
  {
    id: 'duration.about-one',
    lead: '[و|ف](منذ|بعد|قبل|خلال|لمدة|طوال|في|إلى) ',
    pattern: `(أكثر من|أقل من|نحو|حوالي|قرابة|ما يقارب|ما يقرب من|زهاء) ${arabicOneUnit}`,
    unlessBefore: ` ${partOfMore}`,
    example: 'توقفت الأشغال منذ [أكثر من عام] لأسباب مالية',
    counterExample: 'بعد نحو يوم الخميس',
    read: one,
  },
  {
    id: 'duration.sentence',
    lead: '[ب](السجن|الحبس|سجنا|حبسا|بحبسه|بسجنه) [لمدة |مدة ]',
    pattern: '(شهر|شهرا|عام|عاما|سنة|يوم|يوما|أسبوع|أسبوعا):unit',
    unlessBefore: ' ونصف',
    example: 'قضت المحكمة بالحبس [سنة] مع وقف التنفيذ',
    counterExample: 'السجن المركزي',
    read: one,
  },
  {
    id: 'duration.record',
    lead: 'في ',
    pattern: '(يوم|أسبوع|شهر|عام|سنة|عقد|قرن):unit',
    unlessBefore: ` (${partOfMore.slice(1)}`,
    example: 'بلغ الذهب أعلى سعر له في [أسبوع] عند الإغلاق',
    counterExample: 'التقى به في يوم مشمس',
    read: (words, { left }) =>
      /(?:اعلي|ادني|اقل|اكبر|اقوي|اسوا|افضل|اول)(?![\u0621-\u064a])[^.،]{0,40}$/.test(left)
        ? one(words)
        : null,
  },
  {
    id: 'after.one',
    lead: '[و|ف](بعد|قبل) ',
    pattern: '(شهر|عام|سنة|يوم|أسبوع|ساعة|قرن|دقيقة|ليلة):unit[ تقريبا]',
    unlessBefore: ` ${partOfMore}`,
    example: 'جاء البيان بعد [أسبوع] من الحادثة',
    counterExample: 'بعد يوم شاق',
    read: (words, { right }) =>
      /^\s*(?:[.،:؛]|(?:من|علي|فقط)(?![\u0621-\u064a]))/.test(right) ? one(words) : null,
  },
  {
    id: 'period.whole',
    lead: '[و|ف](طوال|طيلة|على مدار|على مدى) ',
    pattern: '(اليوم|الأسبوع|الشهر|العام|السنة|الليل|الليلة):unit',
    unlessBefore: ' (الذي|التي|الماضي|الماضية|الحالي|الجاري|المقبل|المقبلة|{digit:_})',
    example: 'تعمل الفرق طوال [العام] دون انقطاع',
    counterExample: 'طوال العام الماضي',
    read: words => (/ليل/.test(words['unit'] ?? '') ? duration(1, 'day') : one(words)),
  },
  {
    id: 'period.rest',
    pattern: '(بقية|باقي|ما تبقى من|ما بقي من) (اليوم|الأسبوع|الشهر|العام|السنة):unit',
    example: 'تستمر الأمطار [بقية الأسبوع] في الساحل',
    counterExample: 'بقية الطريق',
    read: words => {
      const unit = arabicUnits.valueOf(words['unit'] ?? '');
      return unit === undefined ? null : offset(0, unit, { part: 'later' });
    },
  },
];
