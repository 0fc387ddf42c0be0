import type { PatternLanguage } from './compile-pattern.ts';
import { arabicMonthSource, hijriMonths, misspeltArabicMonths } from './lexicon/arabic-months.ts';
import { cardinalSource, ordinalSource } from './lexicon/arabic-numbers.ts';
import { anyOf } from './lexicon/word-list.ts';
import {
  arabicDayPartAdverbs,
  arabicDayParts,
  arabicDecades,
  arabicDeicticDays,
  arabicDualUnits,
  arabicEdges,
  arabicModifiers,
  arabicPeriods,
  arabicPluralUnits,
  arabicSeasons,
  arabicUnits,
  arabicWeekdays,
} from './lexicon/arabic-words.ts';

const letters = String.raw`a-z\u0621-\u064a`;
const notLetter = `(?![${letters}])`;
const weekday = arabicWeekdays.source;

/** What may stand before the date itself: «الخميس», «يوم السبت المقبل (», «اليوم الأحد الموافق». */
const dateHead = String.raw`(?:(?:(?:ال)?يوم|${arabicDeicticDays.source})\s+)?(?:${weekday})(?:\s+(?:${arabicModifiers.source}))?(?:\s+(?:الموافق|المصادف|الواقع\s+(?:في|فيه))(?:\s+(?:يوم|في))?)?\s*[،,]?\s*[(\[]?\s*`;

/** Words before a number that make it no year. */
const notYearAfter =
  'رقم، رؤية، خطة، كأس، مونديال، برنامج، حوالي، نحو، بلغ، بلغت، بواقع، المادة، عدد، مبلغ، قدره، قيمته، أكثر من، أقل من، بسعر، الرحلة، القرار'.split(
    '، ',
  );

/** What numbers count; a number before one of these is no year. */
const countedThings =
  'ريال، دولار، شخص، شخصا، متر، مترا، كيلو، كيلومتر، كيلومترا، طن، طالب، طالبا، موظف، مليون، ألف، حالة، نقطة، برميل، درهم، جنيه، يورو، سيارة، كلم، كم، وحدة، حاج، أسرة، مواطن، رجل، جندي، قتيل، مقاتل، قضية، ميجا، فرصة، دينار، ليرة، صفحة، غرام، ساعة، عام، سنة، يوم، وظيفة، مدرسة، قطعة، خيمة، منزل، في المئة، في المائة، بالمئة، بالمائة'.split(
    '، ',
  );

/** The words from which the Arabic rules are built. */
export const arabicLanguage: PatternLanguage = {
  letters,
  lead: '[و|ف][ب|ل|ك]',
  slots: {
    head: dateHead,
    weekday,
    deictic: arabicDeicticDays.source,
    dayPart: arabicDayParts.source,
    adverb: arabicDayPartAdverbs.source,
    modifier: arabicModifiers.source,
    unit: arabicUnits.source,
    dual: arabicDualUnits.source,
    plural: arabicPluralUnits.source,
    period: arabicPeriods.source,
    edge: arabicEdges.source,
    season: arabicSeasons.source,
    decade: arabicDecades.source,
    months: arabicMonthSource,
    misspelt: misspeltArabicMonths.source,
    hijriMonth: hijriMonths.source,
    day: ordinalSource,
    ordinal: ordinalSource,
    count: cardinalSource,
    digits: String.raw`\d{1,2}`,
    year: String.raw`(?:1[5-9]|20)\d{2}(?:\s?م(?:يلادي[هة]?)?${notLetter})?`,
    hijriYear: String.raw`1[34]\d{2}(?:\s?ه(?:جري[اه]?)?${notLetter})?`,
    hijriMark: String.raw`(?:(?:ال)?هجري[اه]?|للهجره|ه)${notLetter}`,
    anyYear: String.raw`\d{1,4}`,
    beforeChrist: String.raw`(?:قبل\s+الميلاد|ق\s?\.?\s?م${notLetter}\.?)`,
    afterChrist: String.raw`(?:(?:ال)?ميلادي[هة]?|بعد\s+الميلاد|للميلاد|م${notLetter})`,
    yearWord: String.raw`(?:ل?عام|العام|للعام|سنه|السنه|لسنه)`,
    dash: String.raw`[-‐‑‒–—−]`,
    about:
      '(?:(?:اكثر من|اقل من|نحو|حوالي|قرابه|ما يقارب|ما يقرب من|مايقارب|ما لا يقل عن|ما يزيد علي|ما يزيد عن)\\s+)?',
    counted: anyOf(countedThings),
    notYear: anyOf(notYearAfter),
    hourMinute: String.raw`\d{1,2}:\d{2}`,
    two: String.raw`\d{2}`,
    digit: String.raw`\d`,
    clock: String.raw`\d{1,2}[:.]\d{2}|\d{3,4}|\d{1,2}`,
  },
};
