import { ordinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicDecades, arabicModifiers, arabicSeasons } from '../lexicon/arabic-words.ts';
import { absolute, partial, partialDirection, statedRange, withPart } from '../readings.ts';
import { leansToFuture } from '../future-cues.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { arabicEdgePart } from './arabic-edge.ts';

const yearOf = (text: string | undefined): number => Number(/\d{4}/.exec(text ?? '')?.[0]);
const modifierOf = (text: string | undefined): -1 | 0 | 1 | undefined => arabicModifiers.valueOf(text ?? '');

function decadeReading(words: FoundWords, { left }: RuleContext): Reading | null {
  const tens = arabicDecades.valueOf(words['decade'] ?? '');
  if (tens === undefined) return null;
  const ordinal = ordinalOf(words['ordinal'] ?? '');
  const isThisCentury = modifierOf(words['modifier']) === 0;
  const hundreds = ordinal === undefined ? (isThisCentury ? 20 : 19) : ordinal - 1;
  const reading = withPart(absolute(`${hundreds}${tens / 10}`, 'decade'), arabicEdgePart(words, left));
  const isStated = words['ordinal'] !== undefined || words['modifier'] !== undefined;
  return isStated ? reading : { ...reading, certainty: 'inferred' };
}

function centuryReading(words: FoundWords, { left }: RuleContext): Reading | null {
  const ordinal = ordinalOf(words['ordinal'] ?? '');
  const modifier = modifierOf(words['modifier']);
  const hundreds = ordinal === undefined ? (modifier === undefined ? null : 20 + modifier) : ordinal - 1;
  if (hundreds === null || hundreds > 20) return null;
  return withPart(absolute(String(hundreds).padStart(2, '0'), 'century'), arabicEdgePart(words, left));
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

function wholeSeason(words: FoundWords): Reading | null {
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

const seasonReading = (words: FoundWords, { left }: RuleContext): Reading | null => {
  const season = wholeSeason(words);
  return season && withPart(season, arabicEdgePart(words, left));
};

/** «نهاية الصيف»: of the season that the verbs point to. */
function edgeOfSeason(words: FoundWords, { left }: RuleContext): Reading | null {
  const season = arabicSeasons.valueOf(words['season'] ?? '');
  if (season === undefined || !(words['season'] ?? '').startsWith('ال')) return null;
  const reading = partial(`XXXX-${season}`, 'season', leansToFuture(left) ? 'future' : 'nearest');
  return { ...withPart(reading, arabicEdgePart(words, left)), certainty: 'inferred' };
}

/** A year that begins in the middle of one and ends in the middle of the next; null for two that are not neighbours. */
const overTheTurn = (from: number, to: number): Reading | null =>
  to === from + 1 ? { ...statedRange(`${from}/${to}`, 'season'), certainty: 'inferred' } : null;

/** «شتاء 2014-2015»: one winter. */
function winterOfTwoYears(words: FoundWords, { left }: RuleContext): Reading | null {
  const from = yearOf(words['year']);
  const isWinter = arabicSeasons.valueOf(words['season'] ?? '') === 'WI';
  if (!isWinter || secondYear(words, from) !== from + 1) return null;
  return withPart(absolute(`${from}-WI`, 'season'), arabicEdgePart(words, left));
}

/** The year after a slash or a dash, in four digits or two. */
const secondYear = (words: FoundWords, first: number): number =>
  words['until'] === undefined ? first - (first % 100) + Number(words['short']) : yearOf(words['until']);

function yearRange(words: FoundWords, context: RuleContext): Reading | null {
  const from = yearOf(words['year']);
  const to = yearOf(words['until']);
  // Joined by «and», two years are a list unless «between» or «the two years» stands before them.
  const isList =
    /\d\s*م?\s*و/.test(context.matched) &&
    !/^(?:عامي|العامين|الاعوام|سنتي)/.test(context.matched) &&
    !/بين\s+$/.test(context.left);
  if (isList || from >= to || to > 2100) return null;
  const isOneSeason = /موسم|المالي/.test(context.matched) ? overTheTurn(from, to) : null;
  return isOneSeason ?? statedRange(`${from}/${to}`, 'year');
}

/** What may follow a bare year: the end of a phrase, not a thing that it counts. */
const endsPhrase =
  /^\s*(?:$|[،,.؛;:()\]»"'\n-]|(?:في|من|الي|حتي|عن|علي|ان|التي|الذي|كما|بعد|قبل|حيث|مع|هو|هي|كان|كانت|عندما|ثم|او|و(?:[\u0621-\u064a]+|(?=\d{4})))(?![\u0621-\u064a]))/;

/** Events that are named by their year: «حرب 1967», «انتخابات 2014». */
const yearlyEvent =
  /(?<![\u0621-\u064a])[وفبلك]?(?:ال)?(?:حرب|ثوره|انتخابات|انتفاضه|نكبه|نكسه|احداث|اتفاق|اتفاقيه|معاهده|قانون|دستور|هدنه|حدود|انقلاب|غزو|ميزانيه|موازنه|نسخه|دوره|بطوله|اولمبياد|ازمه)(?:\s+ال[\u0621-\u064a]+)?\s+\(?$/;

function plausibleYear(words: FoundWords, { left }: RuleContext): Reading | null {
  const year = yearOf(words['year']);
  const isPlausible = year >= 1800 && year <= 2100;
  return isPlausible ? withPart(absolute(String(year), 'year'), arabicEdgePart(words, left)) : null;
}

/** Years, seasons, quarters, decades and centuries that Arabic texts write out. */
export const arabicYearRules: readonly TemporalRule[] = [
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
    id: 'abs.year-range.slash',
    pattern:
      '[{edge} ](العام|عام|للعام|السنة|سنة|الموسم|موسم) [(المالي|المالية|الدراسي|الدراسية|الجامعي|الجامعية|الرياضي|الرياضية|الكروي) ]{year}~(/|{dash:_})~({year:until}|{two:short})',
    example: 'عجز الموازنة في [العام المالي 2016/2017] كان كبيرا',
    counterExample: 'في العام 2016',
    read: words => {
      const from = yearOf(words['year']);
      return overTheTurn(from, secondYear(words, from));
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
    read: (words, { left }) =>
      withPart(absolute(String(yearOf(words['year'])), 'year'), arabicEdgePart(words, left)),
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
      return isTime || endsPhrase.test(context.right) ? plausibleYear(words, context) : null;
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
      return isMarked || endsPhrase.test(context.right) ? plausibleYear(words, context) : null;
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
    id: 'abs.winter-years',
    pattern: '[{edge} ]{season} [(عام|العام|عامي) ]{year}~(/|{dash:_})~({year:until}|{two:short})',
    unlessBefore: '(/|{dash:_}){digit:_}',
    example: 'نزحت الأسرة في [شتاء 2014-2015] إلى الجنوب',
    counterExample: 'صيف 2014-2015',
    read: winterOfTwoYears,
  },
  {
    id: 'abs.season-edge',
    pattern: '{edge} [فصل ]{season}',
    unlessBefore: ' (العربي|الأول|الثاني|الآخر|من {ordinal:_}|{modifier:_}|{digit:_}|عام|العام)',
    example: 'ستسلم الشقق قبل [نهاية الصيف] بحسب الشركة',
    counterExample: 'منذ بداية الربيع العربي',
    read: edgeOfSeason,
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
    unlessBefore: ' (الهجري|{beforeChrist:_})',
    example: 'يعود البناء إلى [القرن التاسع عشر] تقريبا',
    counterExample: 'القرن الإفريقي',
    read: centuryReading,
  },
  {
    id: 'abs.quarter',
    pattern:
      '(الربع|النصف):part ((الأخير):last|{ordinal}) [من |ل][(العام|عام|السنة|سنة|لعام) ][(المالي|المالية) ]({year}[/{year:_}]|{modifier})',
    example: 'ارتفعت الأرباح في [الربع الثاني من العام الحالي] بقوة',
    counterExample: 'هدف في النصف الثاني من المباراة',
    read: quarterReading,
  },
];
