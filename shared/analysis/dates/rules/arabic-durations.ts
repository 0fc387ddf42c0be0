import { cardinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicDualUnits, arabicModifiers, arabicPluralUnits, arabicUnits } from '../lexicon/arabic-words.ts';
import { countedOffset, duration, durationValue, offset, vague } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { arabicLength, arabicOneUnit, lengthOf } from './arabic-length.ts';

function ago(words: FoundWords): Reading | null {
  const found = lengthOf(words);
  if (!found) return null;
  return found.n === 'X' ? vague(-1, found.unit) : countedOffset(-found.n, found.unit);
}

function since(words: FoundWords): Reading | null {
  const found = lengthOf(words);
  return found && duration(found.n, found.unit, 'past');
}

function plainDuration(words: FoundWords): Reading | null {
  // «بالمائة سنة 2016» is a percentage and a year.
  const isPercentage = /^ال(?:مايه|ميه)$/.test(words['count'] ?? '');
  const found = isPercentage ? null : lengthOf(words);
  return found && duration(found.n, found.unit);
}

function countedPeriod(words: FoundWords): Reading | null {
  const modifier = arabicModifiers.valueOf(words['modifier'] ?? '');
  const dual = arabicDualUnits.valueOf(words['dual'] ?? '');
  const unit = dual ?? arabicUnits.valueOf(words['unit'] ?? '');
  const n = dual === undefined ? cardinalOf(words['count'] ?? words['after'] ?? '') : 2;
  if (unit === undefined || n === undefined || n < 2) return null;
  if (modifier === undefined || modifier === 0) return duration(n, unit);
  return duration(n, unit, modifier < 0 ? 'past' : 'future');
}

/** Two lengths of one unit, `P14Y/P79Y`. */
function range(words: FoundWords): Reading | null {
  const unit = arabicUnits.valueOf(words['unit'] ?? '');
  const [from, to] = [cardinalOf(words['from'] ?? ''), cardinalOf(words['to'] ?? '')];
  if (unit === undefined || from === undefined || to === undefined || from >= to) return null;
  const longest = duration(to, unit);
  const value = `${durationValue(from, unit)}/${durationValue(to, unit)}`;
  return { ...longest, relative: { op: 'duration', value } };
}

const inTime =
  /(?:^|[^\u0621-\u064a])[وف]?(?:منذ|خلال|طوال|طيله|علي مدي|علي مدار|مدي|بعد|قبل|مر|مرور|استمرت?|تستمر|يستمر|امتدت?)\s+$/;
const forSo = /(?:^|[^\u0621-\u064a])[وف]?ل$/;
const endsPhrase = /^(?:\s*[.،؛:)"”»]|\s*$|\s+(?:في|من|علي|قبل|بعد|دون|بسبب|الي|ان)(?![\u0621-\u064a]))/;

/** Plurals that are as often something else: «أشهر» (most famous), «عقود» (contracts), «حول». */
function several(words: FoundWords, { left, right }: RuleContext): Reading | null {
  const unit = arabicPluralUnits.valueOf(words['plural'] ?? '');
  const isAmbiguous = words['plural'] === 'اشهر' || words['plural'] === 'عقود';
  const isTime =
    words['many'] !== undefined ||
    inTime.test(left) ||
    (forSo.test(left) && endsPhrase.test(right)) ||
    /^(?:\s+من(?![\u0621-\u064a])|[.،])/.test(right);
  return unit === undefined || (isAmbiguous && !isTime) ? null : duration('X', unit);
}

/** Lengths of time, counted back or on from the day of writing or by themselves. */
export const arabicDurationRules: readonly TemporalRule[] = [
  {
    id: 'ago',
    lead: '[و|ف]',
    pattern: `قبل {about:_}${arabicLength}`,
    unlessBefore: ' (من|على)',
    example: 'افتتح المصنع [قبل ثلاثة أيام] في الضاحية',
    counterExample: 'أعلن ذلك قبل يومين من الموعد',
    read: ago,
  },
  {
    id: 'since',
    lead: '[و|ف]منذ ',
    pattern: `{about:_}${arabicLength}`,
    example: 'ينتظر السكان منذ [أربعة أشهر] عودة الكهرباء',
    counterExample: 'يسكنون على بعد أربعة كيلومترات',
    read: since,
  },
  {
    id: 'ago.one',
    lead: '[و|ف]',
    pattern: `قبل ${arabicOneUnit}`,
    unlessBefore: ' (واحد من|من|على|{months:_}|{hijriMonth:_}|{digit:_}|ونصف|{year:_})',
    example: 'غادر الفريق [قبل شهر] إلى الخارج',
    counterExample: 'قبل شهر رمضان',
    read: words => {
      const unit = arabicUnits.valueOf(words['unit'] ?? '');
      return unit === undefined ? null : offset(-1, unit);
    },
  },
  {
    id: 'since.one',
    lead: '[و|ف]منذ ',
    pattern: arabicOneUnit,
    unlessBefore: ' ({months:_}|{hijriMonth:_}|{digit:_}|ونصف|{weekday:_}|{deictic:_})',
    example: 'الطريق مغلق منذ [أسبوع] بسبب الثلوج',
    counterExample: 'منذ عام 2011',
    read: words => {
      const unit = arabicUnits.valueOf(words['unit'] ?? '');
      return unit === undefined ? null : duration(1, unit, 'past');
    },
  },
  {
    id: 'ago.several',
    lead: '[و|ف]',
    pattern: '(قبل|منذ):how ({plural}|قليل|فترة|مدة|وقت طويل|زمن)[ (قليلة|طويلة|عدة|عديدة|معدودة|كثيرة)]',
    unlessBefore: ' من',
    example: 'انتقلت العائلة [قبل سنوات طويلة] إلى الساحل',
    counterExample: 'قبل أيام من الحفل',
    read: words => {
      const unit = arabicPluralUnits.valueOf(words['plural'] ?? '');
      return words['how'] === 'منذ' && unit !== undefined ? duration('X', unit, 'past') : vague(-1, unit);
    },
  },
  {
    id: 'after.several',
    lead: '[و|ف](بعد|خلال|في غضون|غضون) ',
    pattern: '{plural}[ (قليلة|معدودة|عدة|عديدة|طويلة)]',
    example: 'تعلن النتائج خلال [أيام قليلة] من الآن',
    counterExample: 'بعد أعمال كثيرة',
    read: words => {
      const unit = arabicPluralUnits.valueOf(words['plural'] ?? '');
      return unit === undefined ? null : duration('X', unit);
    },
  },
  {
    id: 'period.counted',
    pattern: '[آخر ][{count} ]({unit}|{dual})[ {count:after}] ({modifier}|الأولى)',
    unlessAfter: '(الأمين)',
    example: 'هاجر كثيرون خلال [السنوات الخمس الماضية] من القرية',
    counterExample: 'السنة الماضية كانت صعبة',
    read: countedPeriod,
  },
  {
    id: 'period.last-counted',
    pattern: 'آخر {count} {unit}',
    example: 'الأعلى في [آخر ثلاث سنوات] بحسب المصرف',
    counterExample: 'آخر ثلاث محاولات',
    read: since,
  },
  {
    id: 'period.definite-counted',
    pattern: '(الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام|العقود|الساعات):unit {count:after}',
    example: 'شهدت [السنوات الثلاث] تقلبات كثيرة في السوق',
    counterExample: 'شهدت السنوات تقلبات كثيرة',
    read: countedPeriod,
  },
  {
    id: 'duration.first-units',
    pattern:
      '(الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام|الساعات|الدقائق|العقود):unit (الأولى|التالية|الطويلة|القليلة)',
    example: 'نزح كثيرون في [الأيام الأولى] من القتال',
    counterExample: 'الأعمال الأولى',
    read: words => {
      const unit = arabicUnits.valueOf(words['unit'] ?? '');
      return unit === undefined ? null : duration('X', unit);
    },
  },
  {
    id: 'vague.recent-period',
    pattern:
      '(الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام|السنين|العقود|القرون|الساعات|الدقائق|الليالي|المواسم):unit [(القليلة|العديدة|القريبة|العشر) ]{modifier}[ (القليلة|الماضية)]',
    example: 'ازداد عدد الزوار خلال [السنوات الأخيرة] كثيرا',
    counterExample: 'السنة الأخيرة في الجامعة',
    read: words => {
      const modifier = arabicModifiers.valueOf(words['modifier'] ?? '');
      return modifier === undefined ? null : vague(modifier, arabicUnits.valueOf(words['unit'] ?? ''));
    },
  },
  {
    id: 'duration',
    lead: '[العمر|عمره|عمرها|[و|ف][ب|ل|ك]]',
    pattern: `{about:_}${arabicLength}`,
    unlessBefore: ' {dash:_}',
    example: 'ناقش المجلس الخطة [ثلاث سنوات] كاملة',
    counterExample: 'ثلاث دول',
    read: plainDuration,
  },
  {
    id: 'duration.range',
    pattern: '{about:_}{count:from}~(أو|إلى|و|{dash:_})~{count:to} {unit}',
    unlessAfter: '{digit:_}(.|,|:|/)',
    example: 'يستغرق البناء [خمس إلى سبع سنوات] في رأي الخبراء',
    counterExample: 'خمس إلى سبع مدارس',
    read: range,
  },
  {
    id: 'duration.several',
    pattern:
      '{plural}[ (طويلة|عديدة|قليلة|معدودة|كثيرة|متتالية|متواصلة|قادمة|مقبلة|إضافية|عدة|من الزمن):many]',
    unlessAfter: '(أحد|إحدى|من|بين|ثاني|أول|أحدى|ثلاث|حقوق)',
    example: 'عاش هناك [سنوات طويلة] مع أسرته',
    counterExample: 'أحد أشهر المغنين',
    read: several,
  },
];
