import type { TemporalUnit, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { wordList } from './word-list.ts';

/** Names of the days of the week, with spellings that leave the hamza out. */
export const arabicWeekdays = wordList<Weekday>([
  [0, 'الأحد'],
  [1, 'الاثنين، الإثنين'],
  [2, 'الثلاثاء، الثلاثا'],
  [3, 'الأربعاء، الاربعا'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
]);

/** Days counted from the day of writing. */
export const arabicDeicticDays = wordList<number>([
  [0, 'اليوم'],
  [-1, 'أمس، الأمس، البارحة'],
  [-2, 'أمس الأول، أول من أمس، أول أمس، أول الأمس'],
  [1, 'غدا، غد، الغد'],
  [2, 'بعد غد، بعد الغد، بعد غدا'],
]);

/** Parts of the day before a day (صباح الخميس), as TIMEX3 times. */
export const arabicDayParts = wordList<string>([
  ['TMO', 'صباح، فجر، ضحى'],
  ['TMI', 'ظهر'],
  ['TAF', 'عصر، بعد ظهر'],
  ['TEV', 'مساء، مغرب، عشية'],
  ['TNI', 'ليل، ليلة'],
]);

/** Parts of the day after a day or an hour (الخميس مساء), as TIMEX3 times. */
export const arabicDayPartAdverbs = wordList<string>([
  ['TMO', 'صباحا، فجرا، ص'],
  ['TMI', 'ظهرا'],
  ['TAF', 'عصرا، بعد الظهر'],
  ['TEV', 'مساء، م'],
  ['TNI', 'ليلا'],
]);

/** Adjectives that place a period: -1 before the present one, 0 the present, 1 the next. */
export const arabicModifiers = wordList<-1 | 0 | 1>([
  [
    -1,
    'الماضي، الماضية، الماضيين، الماضيتين، المنصرم، المنصرمة، المنصرمين، الفائت، الفائتة، المنقضي، المنقضية، الأخير، الأخيرة، الأخيرين، الأخيرتين، السالف، الفارط، الفارطة، السابق، السابقة، السابقين',
  ],
  [
    1,
    'المقبل، المقبلة، المقبلين، المقبلتين، القادم، القادمة، القادمين، القادمتين، الآتي، الآتية، الوشيك، اللاحق، اللاحقة',
  ],
  [0, 'الحالي، الحالية، الجاري، الجارية، الراهن، الراهنة، هذا، هذه'],
]);

/** Units as they stand beside a count, in the singular or the plural. */
export const arabicUnits = wordList<TemporalUnit>([
  ['second', 'ثانية، ثوان، ثواني، الثواني'],
  ['minute', 'دقيقة، دقائق، الدقائق، الدقيقة'],
  ['hour', 'ساعة، ساعات، الساعات، الساعة'],
  ['day', 'يوم، يوما، أيام، الأيام، اليوم، ليلة، ليال، ليالي، الليالي'],
  ['week', 'أسبوع، أسبوعا، أسابيع، الأسابيع، الأسبوع'],
  ['month', 'شهر، شهرا، أشهر، شهور، الأشهر، الشهور، الشهر'],
  ['year', 'عام، عاما، أعوام، الأعوام، العام، سنة، سنوات، السنوات، السنة، سنين، السنين، حول، ربيعا'],
  ['decade', 'عقد، عقدا، عقود، العقود، العقد'],
  ['century', 'قرن، قرنا، قرون، القرون، القرن'],
]);

/** Units in the dual: two of them. */
export const arabicDualUnits = wordList<TemporalUnit>([
  ['second', 'ثانيتين، ثانيتان'],
  ['minute', 'دقيقتين، دقيقتان'],
  ['hour', 'ساعتين، الساعتين، ساعتان'],
  ['day', 'يومين، اليومين، يومان، ليلتين'],
  ['week', 'أسبوعين، الأسبوعين، أسبوعان'],
  ['month', 'شهرين، الشهرين، شهران'],
  ['year', 'عامين، العامين، عامان، سنتين، السنتين، سنتان'],
  ['decade', 'عقدين، العقدين، عقدان'],
  ['century', 'قرنين، القرنين، قرنان'],
]);

/** Plural units that, uncounted, say only that there were several. */
export const arabicPluralUnits = wordList<TemporalUnit>([
  ['second', 'ثوان'],
  ['minute', 'دقائق'],
  ['hour', 'ساعات'],
  ['day', 'أيام'],
  ['week', 'أسابيع'],
  ['month', 'أشهر، شهور'],
  ['year', 'سنوات، أعوام، سنين'],
  ['decade', 'عقود'],
  ['century', 'قرون'],
]);

/** Periods that the present one of is meant when they have the article (العام الماضي). */
export const arabicPeriods = wordList<TemporalUnit>([
  ['day', 'اليوم، الليلة'],
  ['week', 'الأسبوع، أسبوع'],
  ['month', 'الشهر'],
  ['year', 'العام، السنة'],
  ['season', 'الموسم'],
  ['decade', 'العقد'],
  ['century', 'القرن'],
]);

/** Words that limit a period to a part of it. */
export const arabicEdges = wordList<'start' | 'middle' | 'end'>([
  ['start', 'مطلع، بداية، أوائل، أول، مستهل، غرة، بدايات'],
  ['middle', 'منتصف، أواسط، وسط'],
  ['end', 'نهاية، أواخر، آخر، ختام، نهايات، موفى، متم'],
]);

/** Seasons, as TIMEX3 names them. */
export const arabicSeasons = wordList<'SP' | 'SU' | 'FA' | 'WI'>([
  ['SP', 'ربيع، الربيع'],
  ['SU', 'صيف، الصيف، صائفة، الصائفة'],
  ['FA', 'خريف، الخريف'],
  ['WI', 'شتاء، الشتاء'],
]);

/** Decades by their tens; 80 for «الثمانينيات». */
export const arabicDecades = wordList<number>([
  [20, 'العشرينيات، عشرينيات، عشرينات، العشرينات'],
  [30, 'الثلاثينيات، الثلاثينات، ثلاثينيات، ثلاثينات'],
  [40, 'الأربعينيات، الأربعينات، أربعينيات، أربعينات'],
  [50, 'الخمسينيات، الخمسينات، خمسينيات، خمسينات'],
  [60, 'الستينيات، الستينات، ستينيات، ستينات'],
  [70, 'السبعينيات، السبعينات، سبعينيات، سبعينات'],
  [80, 'الثمانينيات، الثمانينات، ثمانينيات، ثمانينات'],
  [90, 'التسعينيات، التسعينات، تسعينيات، تسعينات'],
]);
