import { arabicMonthOf } from '../lexicon/arabic-months.ts';
import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicWeekdays } from '../lexicon/arabic-words.ts';
import { durationValue, recurring, yearlessDay } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';
import { arabicLength, lengthOf } from './arabic-length.ts';

const setValues: readonly (readonly [RegExp, string])[] = [
  [/يوم|صباح|مساء|ليل/, 'P1D'],
  [/اسبوع/, 'P1W'],
  [/شهر/, 'P1M'],
  [/سنو|سنه|عام/, 'P1Y'],
  [/ساع/, 'PT1H'],
];

function setReading(words: FoundWords, matched: string): Reading | null {
  const named = words['weekday'] ?? words['usual'] ?? `ال${words['indefinite'] ?? ''}`;
  const weekday = arabicWeekdays.valueOf(named);
  if (weekday !== undefined) return recurring(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`, 'day');
  if (/ايام الاسبوع/.test(matched)) return recurring('P1D', 'vague');
  const value = setValues.find(([word]) => word.test(matched))?.[1];
  return value === undefined ? null : recurring(value, 'vague');
}

function everyLength(words: FoundWords): Reading | null {
  const length = lengthOf(words);
  return length && recurring(durationValue(length.n, length.unit), 'vague');
}

function yearlessDate(day: string | undefined, months: string | undefined): string | null {
  const [n, month] = [ordinalOf(day ?? ''), arabicMonthOf(months ?? '')];
  return n === undefined || month === undefined || n < 1 || n > 31 ? null : yearlessDay(month, n);
}

/** A date of every year is no date of this one. */
function everyYear(words: FoundWords): Reading | null {
  const from = yearlessDate(words['day'], words['months']);
  const to = words['until'] === undefined ? null : yearlessDate(words['until'], words['lastMonths']);
  if (from === null) return null;
  return recurring(to === null ? from : `${from}/${to}`, 'day');
}

/** Things that happen again and again: days, weeks, dates of every year. */
export const arabicSetRules: readonly TemporalRule[] = [
  {
    id: 'set',
    pattern:
      '(يوميا|أسبوعيا|شهريا|سنويا|كل ([يوم ]({weekday}|(أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت):indefinite)|يوم|أسبوع|شهر|عام|سنة|ساعة|ليلة|صباح|مساء)|شكل (يومي|أسبوعي|شهري|سنوي)|صورة (يومية|أسبوعية|شهرية|سنوية)|(جميع|طوال|طيلة|كل) أيام الأسبوع|أيام {weekday:usual}|[يوم ]{weekday:_} من كل أسبوع)',
    unlessBefore: '( (من كل|من (أيام|الأيام))|[ و{weekday:_}] {digits:_})',
    example: 'تصدر النشرة [كل أسبوع] عن المركز',
    counterExample: 'كل الناس',
    read: (words, context) => setReading(words, context.matched),
  },
  {
    id: 'set.every-length',
    pattern: `كل ${arabicLength}`,
    example: 'تجرى الصيانة [كل ثلاثة أشهر] في المحطة',
    counterExample: 'كل ثلاثة لاعبين',
    read: everyLength,
  },
  {
    id: 'set.times',
    pattern: '(مرة|مرتين|مرات) (في|كل) (اليوم|الأسبوع|الشهر|العام|السنة|يوم|أسبوع|شهر|عام|سنة)',
    unlessBefore: ' (الماضي|الماضية|المقبل|المقبلة|الحالي|الجاري)',
    example: 'تصل القافلة [مرتين في الأسبوع] إلى القرية',
    counterExample: 'مرتين في الملعب',
    read: (words, context) => setReading(words, context.matched),
  },
  {
    id: 'set.date-of-every-year',
    pattern:
      '{day}~[من |/|{dash:_}]~[شهر ]{months}[ (إلى|الى|حتى|وحتى) [يوم ]{day:until}~[من ]~[شهر ]{months:lastMonths}] من كل (عام|سنة)',
    example: 'يحتفل به في [الـ15 من شهر يونيو من كل عام] رسميا',
    counterExample: 'في 15 يونيو من هذا العام',
    read: everyYear,
  },
];
