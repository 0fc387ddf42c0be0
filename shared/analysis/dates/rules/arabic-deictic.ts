import { leansToFuture } from '../future-cues.ts';
import {
  arabicDayPartAdverbs,
  arabicDayParts,
  arabicDeicticDays,
  arabicEdges,
  arabicModifiers,
  arabicPeriods,
  arabicWeekdays,
} from '../lexicon/arabic-words.ts';
import { fromPreviousDate, offset, partial, vague, weekdayReading } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { arabicEdgePart } from './arabic-edge.ts';

const timeOfDay = (words: FoundWords): string | undefined =>
  arabicDayParts.valueOf(words['dayPart'] ?? '') ?? arabicDayPartAdverbs.valueOf(words['adverb'] ?? '');

function deicticDay(words: FoundWords): Reading | null {
  const n = arabicDeicticDays.valueOf(words['deictic'] ?? '');
  if (n === undefined) return null;
  const weekdayCheck = arabicWeekdays.valueOf(words['weekday'] ?? '');
  return offset(n, 'day', { weekdayCheck, timeOfDay: timeOfDay(words) });
}

function weekday(words: FoundWords, context: RuleContext): Reading | null {
  const day = arabicWeekdays.valueOf(words['weekday'] ?? '');
  if (day === undefined) return null;
  const modifier = arabicModifiers.valueOf(words['modifier'] ?? '');
  return weekdayReading(day, modifier, {
    leansToFuture: leansToFuture(context.left, context.right),
    timeOfDay: timeOfDay(words),
  });
}

/** A season of play or of school has no days that its name tells: it lies behind, goes on or is to come. */
function seasonOfPlay(modifier: -1 | 0 | 1, words: FoundWords): Reading {
  const edge = arabicEdges.valueOf(words['edge'] ?? '');
  const side = modifier !== 0 || edge === undefined || edge === 'middle' ? modifier : edge === 'end' ? 1 : -1;
  return vague(side, 'season');
}

function period(words: FoundWords, { left }: RuleContext): Reading | null {
  const unit = arabicPeriods.valueOf(words['period'] ?? '');
  const n = words['modifier'] === undefined ? 0 : arabicModifiers.valueOf(words['modifier']);
  if (unit === undefined || n === undefined) return null;
  if (unit === 'season') return seasonOfPlay(n, words);
  // The last day of a visit is no day counted from the paper's.
  if (unit === 'day' && n !== 0) return null;
  // «الأسبوع قبل الماضي» is the one before the last, «بعد المقبل» the one after the next.
  const away = words['beyond'] === undefined ? n : 2 * n;
  const part = arabicEdgePart(words, left);
  const isNight = /ليل/.test(words['period'] ?? '');
  return offset(away, unit, { part, timeOfDay: isNight ? 'TNI' : undefined });
}

function withinPeriod(words: FoundWords, context: RuleContext): Reading | null {
  const part = words['when'] === 'سابق' ? 'earlier' : 'later';
  if (words['weekday'] !== undefined) return weekday(words, context);
  if (words['deictic'] !== undefined) {
    const n = arabicDeicticDays.valueOf(words['deictic']);
    const weekdayCheck = arabicWeekdays.valueOf(words['check'] ?? '');
    return n === undefined ? null : offset(n, 'day', { part, weekdayCheck });
  }
  const reading = period(words, context);
  if (reading?.relative.op !== 'offset') return null;
  return { ...reading, relative: { ...reading.relative, part } };
}

function previousPeriod(words: FoundWords): Reading | null {
  const unit = arabicPeriods.valueOf(words['period'] ?? '');
  if (unit === 'season') return vague(-1, unit);
  return unit === undefined ? null : fromPreviousDate(-1, unit);
}

/** Names and headings that hold «اليوم» without meaning the day of writing. */
const namedDays =
  '(العالمي|الوطني|الدولي|السابع|الأول|الثاني|الثالث|الرابع|الخامس|السادس|الثامن|التاسع|العاشر|التالي|نفسه|ذاته|الواحد|المفتوح|الدراسي|الرياضي|الأخير|العربي|الخليجي|السنوي|التأسيسي|الإعلامي|الموعود|الختامي|الموافق|المقبل|القادم)';

/** Words of the kind «اليوم», «أمس الاثنين», «العام الماضي», «الخميس»: counted from the day of writing. */
export const arabicDeicticRules: readonly TemporalRule[] = [
  {
    id: 'deictic.day+weekday',
    pattern: '[{dayPart} ][يوم ]{deictic}[،|,]~[{dayPart:_} ][يوم ][\\(|\\[]~{weekday}[\\)|\\]][ {adverb}]',
    example: 'قال الوزير [أمس الاثنين] إن الاتفاق جاهز',
    counterExample: 'قال الوزير أمس إن اجتماع الاثنين مهم',
    read: deicticDay,
  },
  {
    id: 'deictic.day',
    pattern: '[{dayPart} ][يوم ]{deictic}[ {adverb}]',
    unlessAfter: '(في|عين|صحيفة|جريدة|المصري|ذلك|نفس|العالم|بوابة|أخبار|قناة|موقع)',
    unlessBefore: ` ${namedDays}`,
    example: 'وصل الوفد [صباح أمس] إلى المدينة',
    counterExample: 'احتفلت البلاد باليوم الوطني',
    read: (words, context) => {
      const isName = /[«"]$/.test(context.left) && /^[»"]/.test(context.right);
      return isName ? null : deicticDay(words);
    },
  },
  {
    id: 'deictic.this-day',
    pattern: '(هذا اليوم|يومنا هذا)',
    example: 'تختتم الفعاليات [هذا اليوم] في القاعة',
    counterExample: 'هذا يوم جميل',
    read: () => offset(0, 'day'),
  },
  {
    id: 'deictic.this-part',
    pattern: '(هذا (الصباح|المساء|الفجر)|هذه الليلة)',
    example: 'يلقي الرئيس [هذا المساء] كلمة متلفزة',
    counterExample: 'في الصباح الباكر',
    read: (_words, context) => {
      const part = /ليل/.test(context.matched) ? 'TNI' : context.matched.includes('مساء') ? 'TEV' : 'TMO';
      return offset(0, 'day', { timeOfDay: part });
    },
  },
  {
    id: 'deictic.night',
    pattern: '(الليلة[ {modifier}]|ليلة أمس)',
    unlessBefore: ' (نفسها|ذاتها|الأولى|الثانية|الثالثة|الواحدة|التالية|التي)',
    example: 'قصفت المدينة [الليلة الماضية] بالمدافع',
    counterExample: 'ألف ليلة وليلة',
    read: (words, context) => {
      const isLast =
        context.matched.includes('امس') || arabicModifiers.valueOf(words['modifier'] ?? '') === -1;
      return offset(isLast ? -1 : 0, 'day', { timeOfDay: 'TNI' });
    },
  },
  {
    id: 'weekday.modified',
    pattern: '[{dayPart} ][[ال]يوم ]{weekday}[،|,] [من ](الأسبوع |)[قبل ]{modifier}[ {adverb}]',
    example: 'تبدأ المباراة [يوم الجمعة المقبل] في الملعب',
    counterExample: 'خطبة الجمعة',
    read: (words, context) => weekday(words, context),
  },
  {
    id: 'weekday.this',
    pattern: 'هذا {weekday}[ {adverb}]',
    example: 'يصل المبعوث [هذا الأربعاء] إلى صنعاء',
    counterExample: 'هذا السوق',
    read: words => {
      const day = arabicWeekdays.valueOf(words['weekday'] ?? '');
      return day === undefined
        ? null
        : { ...weekdayReading(day, undefined, { leansToFuture: true }), certainty: 'derived' };
    },
  },
  {
    id: 'weekday.bare',
    pattern: '[{dayPart} ][[ال]يوم ]{weekday}[ {adverb}]',
    unlessAfter: '(صلاة|خطبة|جامع|مسجد|سوق|مدينة|حي|بن|ابن|محمد|عبدالله|أحمد|كل|أيام|إجازة|الدكتور|السيد)',
    unlessBefore: '[ و{weekday:_}] من كل',
    example: 'أضاف المسؤول خلال مؤتمر صحافي [الخميس] أن المحادثات صعبة',
    counterExample: 'ألقى خطبة الجمعة إمام شاب',
    read: (words, context) => weekday(words, context),
  },
  {
    id: 'weekend',
    pattern: '[عطلة ]نهاية الأسبوع[ {modifier}]',
    example: 'هطلت الأمطار في [عطلة نهاية الأسبوع الماضي] بغزارة',
    counterExample: 'نهاية الموسم',
    read: (words, context) => {
      const stated = arabicModifiers.valueOf(words['modifier'] ?? '');
      const isStated = context.matched.startsWith('عطله') || stated === undefined;
      const n = stated ?? (leansToFuture(context.left) ? 0 : -1);
      const part = arabicEdgePart({ edge: 'نهايه' }, context.left);
      return isStated ? offset(n, 'week', { part }) : null;
    },
  },
  {
    id: 'deictic.period',
    pattern:
      '[{edge} ][(شهر|يوم) ]{period} [(المالي|المالية|الدراسي|الميلادي|الهجري|الرياضي) ][(قبل|بعد):beyond ]{modifier}',
    unlessAfter: '(الأمين|المدير|المدعي|النائب|القائد|المفتي|الرأي|المراقب|المفتش)',
    example: 'ارتفعت الأسعار [نهاية الشهر الماضي] بنسبة كبيرة',
    counterExample: 'الأمين العام السابق للحزب',
    read: (words, context) =>
      /السابق/.test(words['modifier'] ?? '')
        ? previousPeriod(words)
        : /اللاحق/.test(context.matched)
          ? null
          : period(words, context),
  },
  {
    id: 'deictic.this-period',
    pattern: '[{edge} ](هذا|هذه) {period}',
    unlessBefore: ' (العالمي|الوطني|الدولي)',
    example: 'توقعت الشركة أرباحا [هذا العام] بفضل الصادرات',
    counterExample: 'هذا المعرض',
    read: period,
  },
  {
    id: 'deictic.edge-of-period',
    pattern: '{edge} (العام|السنة|الشهر|الموسم|القرن|العقد):period[ (المالي|المالية|الدراسي|الدراسية)]',
    unlessBefore: ' (الهجري|الهجرية|الميلادي|الميلادية|الفارسي|الجديد|الجديدة|الذي|التي|{digit:_})',
    example: 'تكتمل الأعمال قبل [نهاية العام] بحسب الشركة',
    counterExample: 'بداية العام الهجري',
    read: period,
  },
  {
    id: 'deictic.these-days',
    pattern: 'هذه (الأيام|الأسابيع|الأشهر|السنوات)',
    example: 'تشهد المنطقة [هذه الأيام] توترا',
    counterExample: 'هذه الأعمال',
    read: () => vague(0),
  },
  {
    id: 'deictic.earlier-in-period',
    pattern:
      'وقت (سابق|لاحق):when [من ][(هذا|هذه) ][يوم ]({deictic}[ {weekday:check}]|{weekday}[ {modifier:_}]|{period}[ {modifier}])',
    example: 'أعلنت الوزارة في [وقت سابق من الشهر الحالي] عن خطة',
    counterExample: 'أعلنت الوزارة في وقت سابق عن خطة',
    read: (words, context) => withinPeriod(words, context),
  },
  {
    id: 'holiday.gregorian',
    pattern: '(عيد الميلاد|رأس السنة[ (الميلادية|الجديدة)])',
    unlessBefore: ' الهجرية',
    example: 'تزين المدينة قبل [عيد الميلاد] بالأضواء',
    counterExample: 'عيد ميلاد الطفل',
    read: (_words, context) =>
      partial(context.matched.endsWith('الميلاد') ? 'XXXX-12-25' : 'XXXX-01-01', 'day', 'nearest'),
  },
];
