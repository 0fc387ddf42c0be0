import { leansToFuture } from '../future-cues.ts';
import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import {
  arabicDayPartAdverbs,
  arabicDayParts,
  arabicDeicticDays,
  arabicWeekdays,
} from '../lexicon/arabic-words.ts';
import { offset, vague, weekdayReading } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes that «والنصف», «وربع», «إلا ثلثا» add to an hour. */
const fractions: readonly (readonly [RegExp, number])[] = [
  [/نصف/, 30],
  [/ربع/, 15],
  [/ثلث/, 20],
];

function hourAndMinute(text: string): readonly [hour: number, minute: number] | null {
  const digits = /^(\d{1,2})[:.]?(\d{2})?$/.exec(text);
  const hour = digits ? Number(digits[1]) : ordinalOf(text);
  const minute = Number(digits?.[2] ?? 0);
  return hour === undefined || hour > 24 || minute > 59 ? null : [hour, minute];
}

/** `T16:00` for the hour that the words name. */
function timeOfDay(words: FoundWords): string | null {
  const time = hourAndMinute((words['clock'] ?? words['ordinal'] ?? '').replace(/^ال(?=\d)/, ''));
  if (!time) return null;
  const fraction = fractions.find(([word]) => word.test(words['fraction'] ?? ''))?.[1] ?? 0;
  const minutes = time[0] * 60 + time[1] + (/^\s*الا/.test(words['fraction'] ?? '') ? -fraction : fraction);
  const part =
    arabicDayPartAdverbs.valueOf(words['adverb'] ?? '') ?? arabicDayParts.valueOf(words['dayPart'] ?? '');
  const isAfternoon =
    part === 'TEV' || part === 'TAF' || (part === 'TMI' && time[0] < 5) || (part === 'TNI' && time[0] > 6);
  const hour = Math.floor(minutes / 60) + (isAfternoon && time[0] < 12 ? 12 : 0);
  return `T${two(hour % 24)}:${two(((minutes % 60) + 60) % 60)}`;
}

function clock(words: FoundWords): Reading | null {
  const time = timeOfDay(words);
  return time === null ? null : { ...offset(0, 'day', { timeOfDay: time }), anchorHint: 'same-sentence-day' };
}

function clockOfDay(words: FoundWords, context: RuleContext): Reading | null {
  const time = timeOfDay(words);
  const n = arabicDeicticDays.valueOf(words['deictic'] ?? '');
  const weekday = arabicWeekdays.valueOf(words['weekday'] ?? words['alone'] ?? '');
  if (time === null) return null;
  if (n !== undefined) return offset(n, 'day', { weekdayCheck: weekday, timeOfDay: time });
  if (weekday === undefined) return null;
  const reading = weekdayReading(weekday, undefined, {
    leansToFuture: leansToFuture(context.left),
    timeOfDay: time,
  });
  return { ...reading, precision: 'time' };
}

function dayAtMidnight(words: FoundWords, context: RuleContext): Reading | null {
  const n = arabicDeicticDays.valueOf(words['deictic'] ?? '');
  const weekday = arabicWeekdays.valueOf(words['weekday'] ?? '');
  if (n !== undefined) return offset(n, 'day', { weekdayCheck: weekday, timeOfDay: 'T24:00' });
  if (weekday === undefined) return null;
  const leans = leansToFuture(context.left, context.right);
  return {
    ...weekdayReading(weekday, undefined, { leansToFuture: leans, timeOfDay: 'T24:00' }),
    precision: 'time',
  };
}

/** Times of the clock, and words that place something in time without saying where. */
export const arabicClockAndVagueRules: readonly TemporalRule[] = [
  {
    id: 'clock',
    pattern:
      'الساعة [ال]~({clock}|{ordinal})[ (والنصف|ونصف|والربع|وربع|والثلث|وثلث|إلا ربعا|إلا الربع|إلا ثلثا|إلا الثلث):fraction][ [من ]{adverb}]',
    unlessBefore: ' (كيلومتر|كلم|متر)',
    example: 'يبدأ البث في [الساعة الخامسة والنصف عصرا] على القناة',
    counterExample: 'سرعة الريح في الساعة 120 كلم',
    read: (words, context) =>
      /(?:كلم|كيلومترا?|كم|ميلا?)\s+(?:في\s+)?$/.test(context.left) ? null : clock(words),
  },
  {
    id: 'clock.day',
    pattern:
      'الساعة [ال]~({clock}|{ordinal})[ (والنصف|ونصف|والربع|وربع|والثلث|وثلث|إلا ربعا|إلا الربع|إلا ثلثا|إلا الثلث):fraction] [من ]{dayPart} [يوم ]({deictic}[[،|,] [يوم ][\\(]{weekday}[\\)]]|{weekday:alone})',
    example: 'انفجرت العبوة في [الساعة الرابعة من مساء اليوم الخميس] قرب السوق',
    counterExample: 'الساعة الرابعة من عمر المشروع',
    unlessBefore: '~[\\(]~{digits:_}~([/|{dash:_}|من ]~[شهر ]{months:_}|(/|{dash:_})~{digits:_})',
    read: clockOfDay,
  },
  {
    id: 'clock.digits',
    pattern: '{hourMinute:clock}( {adverb}| ([ب]توقيت|ت~م|gmt|جرينتش|غرينتش))',
    unlessAfter: '({digit:_}|:)',
    example: 'انطلقت الصافرات عند [19:23 ت م] في الشمال',
    counterExample: 'فاز بنتيجة 2:1 على ضيفه',
    read: clock,
  },
  {
    id: 'clock.part',
    pattern:
      '({digits:clock}|{ordinal})[ (والنصف|ونصف|والربع|وربع|والثلث|وثلث):fraction] [من ](صباحا|مساء|ظهرا|عصرا|فجرا|ليلا):adverb',
    unlessAfter: '({digit:_}~(:|.|,|/|{dash:_})|يوم|في الدور|{months:_})',
    example: 'يبدأ الحفل في [السابعة مساء] على المسرح',
    counterExample: 'وصل الثاني صباح الخميس',
    read: clock,
  },
  {
    id: 'clock.midnight',
    pattern: 'منتصف (ليل|ليلة|الليل|الليلة)[ {deictic}][ [يوم ][\\(]{weekday}[\\)]]',
    example: 'أغلقت الطرق عند [منتصف ليل الجمعة] بقرار رسمي',
    counterExample: 'منتصف الطريق',
    read: (words, context) =>
      words['deictic'] === undefined && words['weekday'] === undefined
        ? { ...offset(0, 'day', { timeOfDay: 'T00:00' }), anchorHint: 'same-sentence-day' }
        : dayAtMidnight(words, context),
  },
  {
    id: 'vague.past',
    pattern:
      '(مؤخرا|أخيرا|سابقا|آنذاك|حينها|وقتها|حينئذ|يومها|عندئذ|وقتذاك|وقت سابق|الآونة الأخيرة|(الفترة|المدة) (الماضية|الأخيرة|السابقة))',
    example: 'تحسنت الأوضاع [مؤخرا] في المخيم',
    counterExample: 'وصل متأخرا',
    read: () => vague(-1),
  },
  {
    id: 'vague.past.in',
    lead: '[و|ف]في ',
    pattern: '(السابق|الماضي)',
    unlessBefore: ' من',
    example: 'كان النهر في [الماضي] أوسع',
    counterExample: 'العام الماضي',
    read: () => vague(-1),
  },
  {
    id: 'vague.future.in',
    lead: '[و|ف]في ',
    pattern: 'المستقبل',
    example: 'ستزيد الكلفة في [المستقبل] بحسب الخبراء',
    counterExample: 'حزب المستقبل',
    read: () => vague(1),
  },
  {
    id: 'vague.present',
    pattern: '(الآن|حاليا|الوقت (الحالي|الراهن|الحاضر)|(الفترة|المرحلة) (الحالية|الراهنة)|حتى اللحظة)',
    example: 'يتولى [حاليا] إدارة المصرف',
    counterExample: 'حالة طارئة',
    read: () => vague(0),
  },
  {
    id: 'vague.future',
    pattern:
      '(قريبا|لاحقا|وقت لاحق|مستقبلا|(الفترة|المرحلة) (المقبلة|القادمة)|القريب العاجل|المستقبل القريب)',
    example: 'ستعلن النتائج [لاحقا] على الموقع',
    counterExample: 'كان الملحق غائبا',
    read: () => vague(1),
  },
];
