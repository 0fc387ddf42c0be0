/** How a number word joins its neighbours: `multiplier` words (hundred, thousand …) multiply what stands before them. */
export type NumberWordRole = 'unit' | 'ten' | 'teen' | 'hundred' | 'multiplier' | 'fraction';

export interface NumberWordRow {
  readonly value: number;
  readonly role: NumberWordRole;
  /** As written; folded when the table is read. */
  readonly forms: string;
  /** True for forms that are also other words, so they count only before a noun. */
  readonly needsNoun?: true;
  /** True for forms that count only as part of a greater number: «واحد وعشرون», «أحد عشر», «اثنا عشر». */
  readonly needsMore?: true;
}

/** Arabic cardinal numbers and fractions. «واحد» and «أحد» alone are mostly pronouns. */
export const arabicNumberWords: readonly NumberWordRow[] = [
  { value: 1, role: 'unit', forms: 'واحد واحدا واحدة أحد إحدى', needsMore: true },
  { value: 2, role: 'unit', forms: 'اثنا اثني اثنتا اثنتي إثنا إثني', needsMore: true },
  { value: 2, role: 'unit', forms: 'اثنان اثنين اثنتان اثنتين إثنين إثنان' },
  { value: 3, role: 'unit', forms: 'ثلاثة' },
  { value: 3, role: 'unit', forms: 'ثلاث', needsNoun: true },
  { value: 4, role: 'unit', forms: 'أربعة' },
  { value: 4, role: 'unit', forms: 'أربع', needsNoun: true },
  { value: 5, role: 'unit', forms: 'خمسة' },
  { value: 5, role: 'unit', forms: 'خمس', needsNoun: true },
  { value: 6, role: 'unit', forms: 'ستة' },
  { value: 6, role: 'unit', forms: 'ست', needsNoun: true },
  { value: 7, role: 'unit', forms: 'سبعة' },
  { value: 7, role: 'unit', forms: 'سبع', needsNoun: true },
  { value: 8, role: 'unit', forms: 'ثمانية' },
  { value: 8, role: 'unit', forms: 'ثماني ثمان', needsNoun: true },
  { value: 9, role: 'unit', forms: 'تسعة' },
  { value: 9, role: 'unit', forms: 'تسع', needsNoun: true },
  { value: 10, role: 'ten', forms: 'عشرة' },
  { value: 10, role: 'ten', forms: 'عشر', needsNoun: true },
  { value: 20, role: 'ten', forms: 'عشرون عشرين' },
  { value: 30, role: 'ten', forms: 'ثلاثون ثلاثين' },
  { value: 40, role: 'ten', forms: 'أربعون أربعين' },
  { value: 50, role: 'ten', forms: 'خمسون خمسين' },
  { value: 60, role: 'ten', forms: 'ستون ستين' },
  { value: 70, role: 'ten', forms: 'سبعون سبعين' },
  { value: 80, role: 'ten', forms: 'ثمانون ثمانين' },
  { value: 90, role: 'ten', forms: 'تسعون تسعين' },
  { value: 100, role: 'hundred', forms: 'مئة مائة' },
  { value: 200, role: 'hundred', forms: 'مئتان مئتين مائتان مائتين مئتي مائتي مئتا' },
  { value: 300, role: 'hundred', forms: 'ثلاثمئة ثلاثمائة' },
  { value: 400, role: 'hundred', forms: 'أربعمئة أربعمائة' },
  { value: 500, role: 'hundred', forms: 'خمسمئة خمسمائة' },
  { value: 600, role: 'hundred', forms: 'ستمئة ستمائة' },
  { value: 700, role: 'hundred', forms: 'سبعمئة سبعمائة' },
  { value: 800, role: 'hundred', forms: 'ثمانمئة ثمانمائة ثمانيمئة' },
  { value: 900, role: 'hundred', forms: 'تسعمئة تسعمائة' },
  { value: 1e3, role: 'multiplier', forms: 'ألف ألفا آلاف آلف الاف' },
  { value: 2e3, role: 'hundred', forms: 'ألفان ألفين ألفي' },
  { value: 1e6, role: 'multiplier', forms: 'مليون مليونا ملايين' },
  { value: 2e6, role: 'hundred', forms: 'مليونان مليونين مليوني' },
  { value: 1e9, role: 'multiplier', forms: 'مليار مليارا مليارات بليون بليونا بلايين' },
  { value: 2e9, role: 'hundred', forms: 'ملياران مليارين ملياري' },
  { value: 1e12, role: 'multiplier', forms: 'تريليون تريليونا تريليونات ترليون ترليونات تريليوني' },
  { value: 1 / 2, role: 'fraction', forms: 'نصف' },
  { value: 1 / 3, role: 'fraction', forms: 'ثلث' },
  { value: 2 / 3, role: 'fraction', forms: 'ثلثا ثلثي ثلثين ثلثان' },
  { value: 1 / 4, role: 'fraction', forms: 'ربع' },
  { value: 1 / 6, role: 'fraction', forms: 'سدس' },
];

/** English cardinal numbers and fractions. "One" is left out: it is mostly a pronoun. */
export const englishNumberWords: readonly NumberWordRow[] = [
  { value: 2, role: 'unit', forms: 'two' },
  { value: 3, role: 'unit', forms: 'three' },
  { value: 4, role: 'unit', forms: 'four' },
  { value: 5, role: 'unit', forms: 'five' },
  { value: 6, role: 'unit', forms: 'six' },
  { value: 7, role: 'unit', forms: 'seven' },
  { value: 8, role: 'unit', forms: 'eight' },
  { value: 9, role: 'unit', forms: 'nine' },
  { value: 10, role: 'teen', forms: 'ten' },
  { value: 11, role: 'teen', forms: 'eleven' },
  { value: 12, role: 'teen', forms: 'twelve' },
  { value: 12, role: 'multiplier', forms: 'dozen' },
  { value: 13, role: 'teen', forms: 'thirteen' },
  { value: 14, role: 'teen', forms: 'fourteen' },
  { value: 15, role: 'teen', forms: 'fifteen' },
  { value: 16, role: 'teen', forms: 'sixteen' },
  { value: 17, role: 'teen', forms: 'seventeen' },
  { value: 18, role: 'teen', forms: 'eighteen' },
  { value: 19, role: 'teen', forms: 'nineteen' },
  { value: 20, role: 'ten', forms: 'twenty' },
  { value: 30, role: 'ten', forms: 'thirty' },
  { value: 40, role: 'ten', forms: 'forty' },
  { value: 50, role: 'ten', forms: 'fifty' },
  { value: 60, role: 'ten', forms: 'sixty' },
  { value: 70, role: 'ten', forms: 'seventy' },
  { value: 80, role: 'ten', forms: 'eighty' },
  { value: 90, role: 'ten', forms: 'ninety' },
  { value: 100, role: 'multiplier', forms: 'hundred' },
  { value: 1e3, role: 'multiplier', forms: 'thousand' },
  { value: 1e6, role: 'multiplier', forms: 'million mln' },
  { value: 1e9, role: 'multiplier', forms: 'billion bn' },
  { value: 1e12, role: 'multiplier', forms: 'trillion' },
  { value: 1 / 2, role: 'fraction', forms: 'half' },
];
