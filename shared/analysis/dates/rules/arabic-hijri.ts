import { arabicMonthOf, hijriMonths } from '../lexicon/arabic-months.ts';
import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicModifiers } from '../lexicon/arabic-words.ts';
import {
  absoluteDay,
  hijriDay,
  hijriPeriod,
  partial,
  partialDirection,
  withPart,
  yearlessDay,
  yearlessMonth,
} from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';
import { arabicEdgePart } from './arabic-edge.ts';

const yearOf = (text: string | undefined): number => Number(/\d{4}/.exec(text ?? '')?.[0]);

/** Festivals that are days of the Hijri year. */
const festivals: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'عيد الفطر': [10, 1],
  'عيد الاضحي': [12, 10],
  'يوم عرفه': [12, 9],
  عاشوراء: [1, 10],
};

function withGregorian(words: FoundWords): Reading | null {
  const day = ordinalOf(words['day'] ?? '');
  const month = arabicMonthOf(words['months'] ?? '') ?? ordinalOf(words['gregorianMonth'] ?? '');
  const year = yearOf(words['year']);
  return day === undefined || month === undefined ? null : absoluteDay({ year, month, day });
}

function hijriDate(words: FoundWords): Reading | null {
  const day = ordinalOf(words['day'] ?? '');
  const month = hijriMonths.valueOf(words['hijriMonth'] ?? '') ?? ordinalOf(words['monthNumber'] ?? '');
  if (day === undefined || month === undefined || day < 1 || day > 30) return null;
  if (words['hijriYear'] !== undefined) return hijriDay({ year: yearOf(words['hijriYear']), month, day });
  const direction = partialDirection(arabicModifiers.valueOf(words['modifier'] ?? ''));
  return { ...partial(yearlessDay(month, day), 'day', direction), calendar: 'hijri' };
}

function wholeMonth(words: FoundWords, left: string): Reading | null {
  const month = hijriMonths.valueOf(words['hijriMonth'] ?? '');
  if (month === undefined) return null;
  if (words['hijriYear'] !== undefined) return hijriPeriod(yearOf(words['hijriYear']), month, month);
  const isSure =
    (isPlainMonth.has(words['hijriMonth'] ?? '') && inTime.test(left)) ||
    words['head'] !== undefined ||
    words['modifier'] !== undefined ||
    words['praise'] !== undefined;
  if (!isSure) return null;
  const direction = partialDirection(arabicModifiers.valueOf(words['modifier'] ?? ''));
  return { ...partial(yearlessMonth(month), 'month', direction), calendar: 'hijri' };
}

function hijriMonth(words: FoundWords, left: string): Reading | null {
  const month = wholeMonth(words, left);
  return month && withPart(month, arabicEdgePart(words, left));
}

/** Months whose name after a preposition of time is the month and nothing else. */
const isPlainMonth: ReadonlySet<string> = new Set(['رمضان', 'شوال', 'شعبان', 'ذي القعده', 'ذي الحجه']);
const inTime = /(?<![\u0621-\u064a])[وف]?(?:في|خلال|منذ|حتي|بحلول|طوال|قبيل)\s+$/;

const afterMonth = '~[من ][{yearWord:_} ][،|,]~{hijriYear}';

/** Dates of the Hijri calendar, by the Umm al-Qura table; the Gregorian date beside one decides. */
export const arabicHijriRules: readonly TemporalRule[] = [
  {
    id: 'hijri.with-gregorian',
    pattern: `[{head}][يوم ]{ordinal:_}~[/|{dash:_}|من ]~[شهر ]{hijriMonth:_}[${afterMonth.replace('{hijriYear}', '{hijriYear:_}')}]~[،|,|/|{dash:_}|\\(]~[(الموافق|الموافقة|المصادف|الموافق ل) ][ل|{head:_}]{day}~[/|{dash:_}|من ]~[شهر ]{months}~[،|,|/|{dash:_}]~[{yearWord:_} ]{year}[\\)]`,
    example: 'صدر القرار في [25 شوال 1436هـ الموافق 10 أغسطس 2015م] ونفذ فورا',
    counterExample: 'صدر القرار في 25 شوال 1436هـ ونفذ',
    read: withGregorian,
  },
  {
    id: 'hijri.day-month-year',
    pattern: `[{head}][يوم ]{day}~[/|{dash:_}|من ]~[شهر ]{hijriMonth}${afterMonth}`,
    example: 'بدأ التسجيل في [25 شوال 1436هـ] للطلاب',
    counterExample: 'بدأ في شوال 1436',
    read: hijriDate,
  },
  {
    id: 'hijri.day-month',
    pattern: '[{head}][يوم ]{day}~[/|{dash:_}|من ]~[شهر ]{hijriMonth}[ {modifier}]',
    unlessAfter: '({digit:_}~{dash:_}|{dash:_}~)',
    example: 'تغلق المدارس في [العاشر من محرم] كل عام',
    counterExample: 'انتهت المباراة 1-صفر',
    read: (words, context) => (/\d\s*[-‐-—]\s*صفر/.test(context.matched) ? null : hijriDate(words)),
  },
  {
    id: 'hijri.numeric',
    pattern: '{day}~(/|{dash:_})~{digits:monthNumber}~(/|{dash:_})~{hijriYear}',
    unlessAfter: '{digit:_}',
    example: 'الموافق [20 / 10 / 1436هـ] بحسب التقويم',
    counterExample: 'يوم 20 / 10 / 2015',
    read: hijriDate,
  },
  {
    id: 'hijri.numeric-year-first',
    pattern: '{hijriYear}(/|{dash:_}){digits:monthNumber}(/|{dash:_}){digits:day}[~{hijriMark:_}]',
    example: 'الأربعاء الموافق [١٤٣٦/١٠/٢٠] في الرياض',
    counterExample: 'الأربعاء 2015/8/5',
    read: hijriDate,
  },
  {
    id: 'hijri.month',
    pattern: `[{edge} ][(شهر):head ]{hijriMonth}[ (المبارك|الفضيل|المعظم|الكريم|الحرام):praise][${afterMonth}| {modifier}]`,
    example: 'ترتفع الأسعار في [شهر رمضان المبارك] عادة',
    counterExample: 'قال رمضان صبحي',
    read: (words, { left }) => hijriMonth(words, left),
  },
  {
    id: 'hijri.year',
    pattern:
      '[(العام|عام|سنة|السنة|موسم):head ][(الدراسي|المالي|الهجري) ][(\\(|\\[)~]{hijriYear}[~({dash:_}|/)~{hijriYear:until}]~[\\)|\\]][~{hijriMark:mark}]',
    unlessAfter: '(.|,|:|/|{dash:_})',
    unlessBefore: '(.|,|:|/){digit:_}',
    example: 'ميزانية [عام 1435هـ] كانت الأكبر',
    counterExample: 'بلغ العدد 1435 طالبا',
    read: words => {
      const isSure =
        words['head'] !== undefined || /ه/.test(words['hijriYear'] ?? '') || words['mark'] !== undefined;
      const first = hijriPeriod(yearOf(words['hijriYear']), 1, 12);
      return isSure ? first : null;
    },
  },
  {
    id: 'hijri.festival',
    pattern: '(عيد الفطر|عيد الأضحى|يوم عرفة|عاشوراء):festival',
    example: 'توقفت المعارك خلال [عيد الفطر] أياما',
    counterExample: 'عيد الأم',
    read: words => {
      const date = festivals[(words['festival'] ?? '').replace(/\s+/g, ' ')];
      return date === undefined
        ? null
        : { ...partial(yearlessDay(...date), 'day', 'nearest'), calendar: 'hijri' };
    },
  },
];
