import { dayNumberOf, isoMonth, weekdayOf } from '../civil-day.ts';
import { leansToFuture } from '../future-cues.ts';
import { ambiguousArabicMonths, arabicMonthOf, firstMonthName } from '../lexicon/arabic-months.ts';
import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicDecades, arabicModifiers, arabicSeasons, arabicWeekdays } from '../lexicon/arabic-words.ts';
import {
  absolute,
  absoluteDay,
  partial,
  partialDirection,
  statedRange,
  yearlessDay,
  yearlessMonth,
} from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';

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

function monthYear(words: FoundWords): Reading | null {
  const month = arabicMonthOf(words['months'] ?? '');
  return month === undefined ? null : absolute(isoMonth(yearOf(words['year']), month), 'month');
}

function dayRange(words: FoundWords): Reading | null {
  const month = arabicMonthOf(words['months'] ?? '');
  const from = ordinalOf(words['from'] ?? '');
  const to = ordinalOf(words['to'] ?? '');
  if (month === undefined || from === undefined || to === undefined || from > to || to > 31) return null;
  const year = words['year'] === undefined ? 'XXXX' : String(yearOf(words['year']));
  const day = (n: number): string => `${year}-${yearlessDay(month, n).slice(5)}`;
  const value = `${day(from)}/${day(to)}`;
  if (year !== 'XXXX') return statedRange(value, 'day');
  return { ...partial(value, 'day', partialDirection(modifierOf(words['modifier']))), kind: 'interval' };
}

function bareMonth(words: FoundWords, { left, originalText }: RuleContext): Reading | null {
  const found = words['months'] ?? '';
  const month = arabicMonthOf(found);
  if (month === undefined) return null;
  const isNamedTwice = firstMonthName(found).length < found.trim().length;
  const isInTime = /(?<![\u0621-\u064a])[وف]?(?:في|خلال|منذ|حتي|بحلول|بنهايه)\s+$/.test(left);
  const isSure = isNamedTwice || isInTime || words['edge'] !== undefined || words['head'] !== undefined;
  // «إب» is a town and «أب» a father: only the madda tells the month.
  if (firstMonthName(found) === 'اب' && !isNamedTwice && !originalText.includes('آ')) return null;
  if (!isSure && ambiguousArabicMonths.has(firstMonthName(found))) return null;
  const reading = partial(yearlessMonth(month), 'month', leansToFuture(left) ? 'future' : 'nearest');
  return { ...reading, certainty: 'inferred' };
}

function decadeReading(words: FoundWords): Reading | null {
  const tens = arabicDecades.valueOf(words['decade'] ?? '');
  if (tens === undefined) return null;
  const ordinal = ordinalOf(words['ordinal'] ?? '');
  const isThisCentury = modifierOf(words['modifier']) === 0;
  const hundreds = ordinal === undefined ? (isThisCentury ? 20 : 19) : ordinal - 1;
  const reading = absolute(`${hundreds}${tens / 10}`, 'decade');
  const isStated = words['ordinal'] !== undefined || words['modifier'] !== undefined;
  return isStated ? reading : { ...reading, certainty: 'inferred' };
}

function centuryReading(words: FoundWords): Reading | null {
  const ordinal = ordinalOf(words['ordinal'] ?? '');
  const modifier = modifierOf(words['modifier']);
  if (ordinal !== undefined)
    return ordinal <= 21 ? absolute(String(ordinal - 1).padStart(2, '0'), 'century') : null;
  return modifier === undefined ? null : absolute(String(20 + modifier), 'century');
}

const quarterLetters: Readonly<Record<string, string>> = { الربع: 'Q', النصف: 'H' };

function quarterReading(words: FoundWords): Reading | null {
  const letter = quarterLetters[words['part'] ?? ''] ?? '';
  const highest = letter === 'Q' ? 4 : 2;
  const n = words['last'] === undefined ? ordinalOf(words['ordinal'] ?? '') : highest;
  if (n === undefined || n > highest) return null;
  const precision = letter === 'Q' ? 'quarter' : 'half';
  if (words['year'] !== undefined) return absolute(`${yearOf(words['year'])}-${letter}${n}`, precision);
  return partial(`XXXX-${letter}${n}`, precision, 'nearest', { yearsAway: modifierOf(words['modifier']) });
}

function seasonReading(words: FoundWords): Reading | null {
  const season = arabicSeasons.valueOf(words['season'] ?? '');
  if (season === undefined) return null;
  if (words['year'] !== undefined) return absolute(`${yearOf(words['year'])}-${season}`, 'season');
  const modifier = modifierOf(words['modifier'] ?? words['present']);
  const isYearNamed = words['ofYear'] !== undefined || modifier === 0;
  return partial(
    `XXXX-${season}`,
    'season',
    partialDirection(modifier),
    isYearNamed ? { yearsAway: modifier } : {},
  );
}

function yearRange(words: FoundWords, context: RuleContext): Reading | null {
  const from = yearOf(words['year']);
  const to = yearOf(words['until']);
  // Joined by «and», two years are a list unless «between» or «the two years» stands before them.
  const isList =
    /\d\s*م?\s*و/.test(context.matched) &&
    !/^(?:عامي|العامين|الاعوام|سنتي)/.test(context.matched) &&
    !/بين\s+$/.test(context.left);
  return !isList && from < to && to <= 2100 ? statedRange(`${from}/${to}`, 'year') : null;
}

/** What may follow a bare year: the end of a phrase, not a thing that it counts. */
const endsPhrase =
  /^\s*(?:$|[،,.؛;:()\]»"'\n-]|(?:في|من|الي|حتي|عن|علي|ان|التي|الذي|كما|بعد|قبل|حيث|مع|هو|هي|كان|كانت|عندما|ثم|او|و(?:[\u0621-\u064a]+|(?=\d{4})))(?![\u0621-\u064a]))/;

/** Events that are named by their year: «حرب 1967», «انتخابات 2014». */
const yearlyEvent =
  /(?<![\u0621-\u064a])[وفبلك]?(?:ال)?(?:حرب|ثوره|انتخابات|انتفاضه|نكبه|نكسه|احداث|اتفاق|اتفاقيه|معاهده|قانون|دستور|هدنه|حدود|انقلاب|غزو|ميزانيه|موازنه|نسخه|دوره|بطوله|اولمبياد|ازمه)(?:\s+ال[\u0621-\u064a]+)?\s+\(?$/;

function plausibleYear(words: FoundWords): Reading | null {
  const year = yearOf(words['year']);
  return year >= 1800 && year <= 2100 ? absolute(String(year), 'year') : null;
}

/** Dates, months, years, quarters, decades that Arabic texts write out, with or without the year. */
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
    id: 'abs.month-modified',
    pattern: '[{edge} ][شهر ]{months} [من ][(العام|عام|السنة|سنة):ofYear ]{modifier}',
    example: 'تبدأ الجولة في [ديسمبر المقبل] بمشاركة واسعة',
    counterExample: 'مارس الحالي مهنته',
    unlessAfter: '(الذي|قد)',
    read: words => {
      const month = arabicMonthOf(words['months'] ?? '');
      const modifier = modifierOf(words['modifier']);
      const isVerb =
        words['months'] === 'مارس' &&
        modifier === 0 &&
        !/مارس\s+الجاري/.test(`${words['months']} ${words['modifier'] ?? ''}`);
      if (month === undefined || isVerb) return null;
      if (words['ofYear'] !== undefined)
        return partial(yearlessMonth(month), 'month', 'nearest', { yearsAway: modifier });
      return { ...partial(yearlessMonth(month), 'month', partialDirection(modifier)), certainty: 'derived' };
    },
  },
  {
    id: 'abs.month',
    pattern: '[{edge} ][(شهر|شهري):head ]{months}',
    unlessBefore: '~{digit:_}',
    example: 'توقف الإنتاج في [حزيران/يونيو] ثم عاد',
    counterExample: 'مارس اللاعب هوايته',
    read: bareMonth,
  },
  {
    id: 'abs.year-range',
    lead: '[و|ف|ب|ل][(بين|من|خلال|ما بين) ]',
    pattern:
      '[{edge} ][(عامي|العامين|الأعوام|سنتي|عام|سنة|موسم|السنة المالية|العام المالي) ]{year}~({dash:_}|و|إلى|الى|حتى|وحتى)~[(عام|العام) ]{year:until}',
    example: 'بين [عامي 2012 و2014] تراجع الإنتاج',
    counterExample: 'عام 2014 و2012 شخصا',
    read: yearRange,
  },
  {
    id: 'abs.day-list',
    pattern:
      '(يومي|أيام) {day:from}[ و~{day:_}] و~{day:to} [من ][شهر ]{months}[~[من ][{yearWord:_} ][،|,]~{year}| {modifier}]',
    example: 'تعقد القمة [يومي 14 و15 مايو 2019] في تونس',
    counterExample: 'يومي السبت والأحد',
    read: dayRange,
  },
  {
    id: 'abs.year-range.slash',
    pattern:
      '[{edge} ](العام|عام|للعام|السنة|سنة|الموسم|موسم) [(المالي|المالية|الدراسي|الدراسية|الجامعي|الجامعية|الرياضي|الرياضية|الكروي) ]{year}~(/|{dash:_})~({year:until}|{two:short})',
    example: 'عجز الموازنة في [العام المالي 2016/2017] كان كبيرا',
    counterExample: 'في العام 2016',
    read: words => {
      const from = yearOf(words['year']);
      const short = Math.floor(from / 100) * 100 + Number(words['short']);
      const to = words['until'] === undefined ? short : yearOf(words['until']);
      return to === from + 1 ? statedRange(`${from}/${to}`, 'year') : null;
    },
  },
  {
    id: 'abs.year.short',
    pattern: '(العام|عام|سنة) {two:short}',
    unlessBefore: '((.|,|٫|٬|%|:|/){digit:_}| {counted:_}|{dash:_})',
    example: 'تأسس النادي [عام 84] في حي قديم',
    counterExample: 'عام 84 شخصا',
    read: words => (Number(words['short']) >= 40 ? absolute(`19${words['short'] ?? ''}`, 'year') : null),
  },
  {
    id: 'abs.year',
    pattern:
      '[{edge} ](العام|عام|سنة|السنة|موسم) [(المالي|المالية|الميلادي|الدراسي) ][\\(|\\[]~{year}[\\)|\\]]',
    example: 'تأسست الشركة في [العام 2011] بالمدينة',
    counterExample: 'العام الماضي بلغ عدد القطع 2011 قطعة',
    unlessBefore: '~({dash:_}|/)~{digit:_}',
    read: words => absolute(String(yearOf(words['year'])), 'year'),
  },
  {
    id: 'abs.year.after-preposition',
    lead: '(وفي|ومنذ|وحتى|في|منذ|خلال|حتى|قبل|بعد|بحلول|بنهاية|من|إلى|الى|ل|و|وبعد|وقبل|بين)~[\\(]~',
    pattern: '[{edge} ]{year}',
    unlessBefore: '((.|,|٫|٬|%|:|/){digit:_}| {counted:_})',
    unlessAfter: '{notYear:_}',
    example: 'بدأت الأزمة في [2008] بعد انهيار المصرف',
    counterExample: 'شارك في 2008 قضية',
    read: (words, context) => {
      const isTime =
        /(?:في|منذ|خلال|حتي|بحلول|بنهايه|قبل|بعد)\s*\(?\s*$/.test(context.left) ||
        words['edge'] !== undefined;
      return isTime || endsPhrase.test(context.right) ? plausibleYear(words) : null;
    },
  },
  {
    id: 'abs.year.loose',
    lead: '[\\(]',
    pattern: '{year}',
    unlessAfter: '({notYear:_} |{digit:_}(.|,|:|/|+|#|$|٫|٬)|{dash:_})',
    unlessBefore: '((.|,|٫|٬|%|:|/){digit:_}|~{dash:_}~{digit:_}| {counted:_})',
    example: 'انتخابات [2014]، وفق البيان',
    counterExample: 'رؤية 2030، وفق البيان',
    read: (words, context) => {
      const isMarked = /م/.test(words['year'] ?? '') || yearlyEvent.test(context.left);
      return isMarked || endsPhrase.test(context.right) ? plausibleYear(words) : null;
    },
  },
  {
    id: 'abs.season-year',
    pattern: '[{edge} ]{season} ([(عام|العام) ]{year}|[(العام):ofYear ]{modifier})',
    example: 'زار القرية في [صيف 2013] للمرة الأولى',
    counterExample: 'صيف طويل',
    read: seasonReading,
  },
  {
    id: 'abs.season-this',
    pattern: '((هذا|هذه):present|فصل) {season}',
    example: 'ترتفع الحرارة [هذا الصيف] في الجنوب',
    counterExample: 'الصيف حار',
    read: seasonReading,
  },
  {
    id: 'abs.decade',
    pattern: '[{edge} ]{decade}[ [من ]القرن ({ordinal}|{modifier})][ الميلادي]',
    unlessBefore: ' [من ](العمر|عمر|عمره|عمرها|عمرهم|أعمارهم)',
    example: 'بني الجسر في [ثمانينيات القرن الماضي] بالحجر',
    counterExample: 'رجل في الثلاثينات من عمره',
    read: decadeReading,
  },
  {
    id: 'abs.century',
    pattern: '[{edge} ]القرن ({ordinal}|{modifier})[ الميلادي]',
    unlessBefore: ' (الهجري|قبل الميلاد)',
    example: 'يعود البناء إلى [القرن التاسع عشر] تقريبا',
    counterExample: 'القرن الإفريقي',
    read: centuryReading,
  },
  {
    id: 'abs.quarter',
    pattern:
      '(الربع|النصف):part ((الأخير):last|{ordinal}) [من |ل][(العام|عام|السنة|سنة|لعام) ][(المالي|المالية) ]({year}|{modifier})',
    example: 'ارتفعت الأرباح في [الربع الثاني من العام الحالي] بقوة',
    counterExample: 'هدف في النصف الثاني من المباراة',
    read: quarterReading,
  },
];
