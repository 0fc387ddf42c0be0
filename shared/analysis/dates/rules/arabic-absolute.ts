import { dayNumberOf, isoMonth, weekdayOf } from '../civil-day.ts';
import { leansToFuture, leansToPast } from '../future-cues.ts';
import {
  ambiguousArabicMonths,
  arabicMonthOf,
  arabicMonthSource,
  firstMonthName,
  misspeltArabicMonths,
} from '../lexicon/arabic-months.ts';
import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicModifiers, arabicWeekdays } from '../lexicon/arabic-words.ts';
import { isMoved } from '../moved-dates.ts';
import { followsPresentVerb } from '../present-verb.ts';
import {
  absolute,
  absoluteDay,
  partial,
  partialDirection,
  statedRange,
  withPart,
  yearlessDay,
  yearlessMonth,
} from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { arabicEdgePart } from './arabic-edge.ts';

const yearOf = (text: string | undefined): number => Number(/\d{4}/.exec(text ?? '')?.[0]);
const modifierOf = (text: string | undefined): -1 | 0 | 1 | undefined => arabicModifiers.valueOf(text ?? '');

const headModifier = new RegExp(arabicModifiers.source);
const headWeekday = new RegExp(arabicWeekdays.source);
const weekdayInHead = (head: string | undefined): ReturnType<typeof arabicWeekdays.valueOf> =>
  arabicWeekdays.valueOf(headWeekday.exec(head ?? '')?.[0] ?? '');

function dayAndMonth({ day, months }: FoundWords): { readonly day: number; readonly month: number } | null {
  const dayOfMonth = ordinalOf(day ?? '');
  const month = arabicMonthOf(months ?? '');
  return dayOfMonth === undefined || month === undefined || dayOfMonth < 1 || dayOfMonth > 31
    ? null
    : { day: dayOfMonth, month };
}

function dayMonthYear(words: FoundWords): Reading | null {
  const date = dayAndMonth(words);
  if (!date) return null;
  const full = { ...date, year: yearOf(words['year']) };
  const weekday = weekdayInHead(words['head']);
  // Where the date is a slip («الاثنين 15» for a Saturday), weekday and date are two findings, each on its own.
  const agrees = weekday === undefined || weekdayOf(dayNumberOf(full)) === weekday;
  return agrees ? absoluteDay(full) : null;
}

function dayMonthWithoutYear(words: FoundWords, left: string): Reading | null {
  const date = dayAndMonth(words);
  if (!date) return null;
  const modifier = modifierOf(words['modifier']) ?? modifierOf(headModifier.exec(words['head'] ?? '')?.[0]);
  const value = yearlessDay(date.month, date.day);
  if (words['ofYear'] !== undefined) return partial(value, 'day', 'nearest', { yearsAway: modifier });
  const weekdayCheck = weekdayInHead(words['head']);
  const leans = modifier === undefined && weekdayCheck === undefined && leansToFuture(left);
  return {
    ...partial(value, 'day', leans ? 'future' : partialDirection(modifier), { weekdayCheck }),
    certainty: modifier === undefined ? 'inferred' : 'derived',
  };
}

function monthYear(words: FoundWords, { left }: RuleContext): Reading | null {
  const month = arabicMonthOf(words['months'] ?? '');
  if (month === undefined) return null;
  return withPart(absolute(isoMonth(yearOf(words['year']), month), 'month'), arabicEdgePart(words, left));
}

function dayRange(words: FoundWords, { left, matched }: RuleContext): Reading | null {
  const month = arabicMonthOf(words['months'] ?? '');
  const from = ordinalOf(words['from'] ?? '');
  const to = ordinalOf(words['to'] ?? '');
  if (month === undefined || from === undefined || to === undefined || from > to || to > 31) return null;
  if (/(?:الي|حتي)/.test(matched) && isMoved(left)) return null;
  const year = words['year'] === undefined ? 'XXXX' : String(yearOf(words['year']));
  const day = (n: number): string => `${year}-${yearlessDay(month, n).slice(5)}`;
  const value = `${day(from)}/${day(to)}`;
  if (year !== 'XXXX') return statedRange(value, 'day');
  return { ...partial(value, 'day', partialDirection(modifierOf(words['modifier']))), kind: 'interval' };
}

const opensRange = /(?<![\u0621-\u064a])[وف]?(?:بين|من|ما بين)\s+(?:شهري\s+)?$/;
const rangeGoesOn = new RegExp(
  String.raw`^\s*(?:و|الي\s|حتي\s|وحتي\s|[-–])\s*(?:شهر\s+)?(?:${arabicMonthSource})(?![\u0621-\u064a])`,
);
const endsRange = new RegExp(
  String.raw`(?<![\u0621-\u064a])[وف]?(?:بين|من|ما بين)\s+(?:شهري\s+)?(?:${arabicMonthSource})\s*(?:و|\sالي\s+|\sحتي\s+|[-–]\s*)$`,
);

function bareMonth(words: FoundWords, { left, right, originalText }: RuleContext): Reading | null {
  const found = words['months'] ?? '';
  const month = arabicMonthOf(found);
  if (month === undefined) return null;
  const isNamedTwice = firstMonthName(found).length < found.trim().length;
  const isInTime = /(?<![\u0621-\u064a])[وف]?(?:في|خلال|منذ|حتي|بحلول|بنهايه)\s+$/.test(left);
  const isOfRange = opensRange.test(left) ? rangeGoesOn.test(right) : endsRange.test(left);
  const isNamed = words['edge'] !== undefined || words['head'] !== undefined;
  const isSure = isNamedTwice || isInTime || isOfRange || isNamed;
  // «إب» is a town and «أب» a father: only the madda tells the month.
  if (firstMonthName(found) === 'اب' && !isNamedTwice && !originalText.includes('آ')) return null;
  if (!isSure && ambiguousArabicMonths.has(firstMonthName(found))) return null;
  const isPlanned = words['edge'] !== undefined && followsPresentVerb(left) && !leansToPast(left);
  const isAhead = isPlanned || leansToFuture(left);
  const reading = partial(yearlessMonth(month), 'month', isAhead ? 'future' : 'nearest');
  return { ...withPart(reading, arabicEdgePart(words, left)), certainty: 'inferred' };
}

/** Days and months that Arabic texts write out, with or without the year. */
export const arabicAbsoluteRules: readonly TemporalRule[] = [
  {
    id: 'abs.day-month-year',
    pattern:
      '[{dayPart:_} ][{head}][(اليوم|يوم) ]{day}~[/|{dash:_}|من ]~[شهر ]{months}~[من |/|{dash:_}]~[{yearWord:_} ][،|,]~{year}[\\)|\\]]',
    example: 'وقع الهجوم في [12 آذار/مارس 2019] شمال المدينة',
    counterExample: 'أصدر 12 بيانا حتى 2019',
    read: dayMonthYear,
  },
  {
    id: 'abs.misspelt-month',
    pattern: '[{head}][(اليوم|يوم) ]{day}~[من ]~[شهر ]{misspelt}~[من ]~[{yearWord:_} ][،|,]~{year}',
    example: 'افتتح المتحف في [3 ديسبمر 2014] بحضور الأهالي',
    counterExample: 'شاهد 3 صور 2014',
    read: words => {
      const [day, month] = [
        ordinalOf(words['day'] ?? ''),
        misspeltArabicMonths.valueOf(words['misspelt'] ?? ''),
      ];
      if (day === undefined || month === undefined) return null;
      const reading = absoluteDay({ year: yearOf(words['year']), month, day });
      return reading && { ...reading, certainty: 'inferred' };
    },
  },
  {
    id: 'abs.month-day-year',
    pattern: '{months} {day}[،|,] {year}',
    example: 'نشر في [أبريل 12، 2015] على الموقع',
    counterExample: 'في أبريل 2015',
    read: dayMonthYear,
  },
  {
    id: 'abs.day-month',
    pattern:
      '[{dayPart:_} ][{head}][(اليوم|يوم) ]{day}~[/|{dash:_}|من ]~[شهر ]{months}[\\)|\\]][ [من ][(العام|عام|السنة|سنة):ofYear ]{modifier}]',
    unlessAfter: '(شارع|نهج|ساحة|حي|جامعة|مستشفى|ملعب|مدرسة|سد)',
    unlessBefore: '~[من ]~[عام |سنة ]{digit:_}',
    example: 'يفتتح المعرض [يوم السبت المقبل 7 أبريل] في القاعة',
    counterExample: 'في أبريل المقبل',
    read: (words, context) => dayMonthWithoutYear(words, context.left),
  },
  {
    id: 'abs.numeric-day-month',
    pattern: '(يوم |بتاريخ |{head}){digits:day}/{digits:month}',
    unlessBefore: '/',
    example: 'تنعقد الجلسة [يوم 22/04] في المقر',
    counterExample: 'النسبة 22/04',
    read: words => {
      const [day, month] = [Number(words['day']), Number(words['month'])];
      const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12;
      return isDate
        ? partial(yearlessDay(month, day), 'day', 'nearest', { weekdayCheck: weekdayInHead(words['head']) })
        : null;
    },
  },
  {
    id: 'abs.day-of-month',
    pattern: '[{head}](اليوم |يوم |ليلة |){day}( من [ال]شهر | من ){modifier}',
    example: 'سيعقد اللقاء في [الخامس من الشهر الجاري] بالعاصمة',
    counterExample: 'الخامس من المشاركين',
    read: words => {
      const day = ordinalOf(words['day'] ?? '');
      const direction = partialDirection(modifierOf(words['modifier']));
      return day === undefined || day < 1 || day > 31
        ? null
        : { ...partial(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day', direction), certainty: 'derived' };
    },
  },
  {
    id: 'abs.day-range',
    lead: '[و|ف](من|بين|ما بين|خلال الفترة من|الفترة من) [ال][يوم ]',
    pattern:
      '{day:from}~({dash:_}|إلى|الى|حتى|و)~[يوم ]{day:to} [من ][شهر ]{months}[~[من ][{yearWord:_} ][،|,]~{year}| {modifier}]',
    example: 'تستمر الدورة من [15 إلى 20 يونيو 2018] في تونس',
    counterExample: 'من 15 إلى 20 مشاركا',
    read: dayRange,
  },
  {
    id: 'abs.month-year',
    pattern: '[{edge} ][شهر ]{months}~[من ][{yearWord:_} ][،|,]~{year}',
    example: 'منذ [مطلع أكتوبر/تشرين الأول 2017] توقف العمل',
    counterExample: 'في أكتوبر توقف العمل عند 2017',
    read: monthYear,
  },
  {
    id: 'abs.part-of-month',
    pattern:
      '(النصف|الأسبوع|الثلث) {ordinal} من [شهر ]{months}[~[من ][{yearWord:_} ][،|,]~{year}| {modifier}]',
    example: 'تهطل الأمطار في [النصف الأول من أكتوبر] عادة',
    counterExample: 'النصف الأول من المباراة',
    read: (words, context) => {
      if (words['year'] !== undefined) return monthYear(words, context);
      const month = arabicMonthOf(words['months'] ?? '');
      const modifier = modifierOf(words['modifier']);
      const direction =
        modifier === undefined && leansToFuture(context.left) ? 'future' : partialDirection(modifier);
      return month === undefined ? null : partial(yearlessMonth(month), 'month', direction);
    },
  },
  {
    id: 'abs.month-modified',
    pattern: '[{edge} ][شهر ]{months} [من ][(العام|عام|السنة|سنة):ofYear ]{modifier}',
    example: 'تبدأ الجولة في [ديسمبر المقبل] بمشاركة واسعة',
    counterExample: 'مارس الحالي مهنته',
    unlessAfter: '(الذي|قد)',
    read: (words, { left }) => {
      const month = arabicMonthOf(words['months'] ?? '');
      const modifier = modifierOf(words['modifier']);
      const part = arabicEdgePart(words, left);
      const isVerb =
        words['months'] === 'مارس' &&
        modifier === 0 &&
        !/مارس\s+الجاري/.test(`${words['months']} ${words['modifier'] ?? ''}`);
      if (month === undefined || isVerb) return null;
      if (words['ofYear'] !== undefined)
        return withPart(partial(yearlessMonth(month), 'month', 'nearest', { yearsAway: modifier }), part);
      const reading = partial(yearlessMonth(month), 'month', partialDirection(modifier));
      return { ...withPart(reading, part), certainty: 'derived' };
    },
  },
  {
    id: 'abs.month',
    pattern: '[{edge} ][(شهر|شهري):head ]{months}',
    unlessAfter: '{digit:_}',
    unlessBefore: '~{digit:_}',
    example: 'توقف الإنتاج في [حزيران/يونيو] ثم عاد',
    counterExample: 'مارس اللاعب هوايته',
    read: bareMonth,
  },
  {
    id: 'abs.day-list',
    pattern:
      '(يومي|أيام) {day:from}[ و~{day:_}] و~{day:to} [من ][شهر ]{months}[~[من ][{yearWord:_} ][،|,]~{year}| {modifier}]',
    example: 'تعقد القمة [يومي 14 و15 مايو 2019] في تونس',
    counterExample: 'يومي السبت والأحد',
    read: dayRange,
  },
];
