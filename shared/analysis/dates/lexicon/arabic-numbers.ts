import { wordList } from './word-list.ts';

const unitOrdinals = 'الحادي، الثاني، الثالث، الرابع، الخامس، السادس، السابع، الثامن، التاسع'.split('، ');

const compoundOrdinals: readonly (readonly [number, string])[] = unitOrdinals.flatMap((word, i) => [
  [11 + i, `${word} عشر، ${word}ة عشرة، ${word}ة عشر، ${word.slice(2)} عشر`] as const,
  [21 + i, `${word} والعشرين، ${word} والعشرون، ${word}ة والعشرين، ${word}ة والعشرون`] as const,
]);

/** Ordinals 1 to 31, masculine and feminine, with and without the article; also what names hours and days of a month. */
const arabicOrdinals = wordList<number>([
  [1, 'الأول، الأولى، أول، أولى، الواحد، الواحدة'],
  [2, 'الثاني، الثانية، ثاني، ثان'],
  [3, 'الثالث، الثالثة، ثالث'],
  [4, 'الرابع، الرابعة، رابع'],
  [5, 'الخامس، الخامسة، خامس'],
  [6, 'السادس، السادسة، سادس'],
  [7, 'السابع، السابعة، سابع'],
  [8, 'الثامن، الثامنة، ثامن'],
  [9, 'التاسع، التاسعة، تاسع'],
  [10, 'العاشر، العاشرة، عاشر'],
  ...compoundOrdinals,
  [20, 'العشرين، العشرون'],
  [21, 'الواحد والعشرين، الواحد والعشرون'],
  [30, 'الثلاثين، الثلاثون'],
  [31, 'الحادي والثلاثين، الحادي والثلاثون، الواحد والثلاثين'],
]);

/** A day of the month or another small ordinal: digits with or without the article, or a word. */
export const ordinalSource = String.raw`(?:ال)?\d{1,2}|${arabicOrdinals.source}`;

/** The number that `ordinalSource` found; undefined for anything else. */
export function ordinalOf(found: string): number | undefined {
  const digits = /^(?:ال)?(\d{1,2})$/.exec(found);
  return digits ? Number(digits[1]) : arabicOrdinals.valueOf(found);
}

const small = wordList<number>([
  [1, 'واحد، واحدة'],
  [2, 'اثنين، اثنان، اثنتين، اثنتان'],
  [3, 'ثلاث، ثلاثة'],
  [4, 'أربع، أربعة'],
  [5, 'خمس، خمسة'],
  [6, 'ست، ستة'],
  [7, 'سبع، سبعة'],
  [8, 'ثمان، ثماني، ثمانية'],
  [9, 'تسع، تسعة'],
  [10, 'عشر، عشرة'],
  [11, 'أحد عشر، إحدى عشرة، أحد عشرة'],
  [12, 'اثني عشر، اثنا عشر، اثنتي عشرة، اثنتا عشرة'],
  [13, 'ثلاثة عشر، ثلاث عشرة'],
  [14, 'أربعة عشر، أربع عشرة'],
  [15, 'خمسة عشر، خمس عشرة'],
  [16, 'ستة عشر، ست عشرة'],
  [17, 'سبعة عشر، سبع عشرة'],
  [18, 'ثمانية عشر، ثماني عشرة'],
  [19, 'تسعة عشر، تسع عشرة'],
]);

const large = wordList<number>([
  [20, 'عشرين، عشرون'],
  [30, 'ثلاثين، ثلاثون'],
  [40, 'أربعين، أربعون'],
  [50, 'خمسين، خمسون'],
  [60, 'ستين، ستون'],
  [70, 'سبعين، سبعون'],
  [80, 'ثمانين، ثمانون'],
  [90, 'تسعين، تسعون'],
  [100, 'مئة، مائة'],
  [200, 'مئتي، مائتي، مئتين، مائتين'],
  [300, 'ثلاثمئة، ثلاثمائة'],
  [400, 'أربعمئة، أربعمائة'],
  [500, 'خمسمئة، خمسمائة'],
  [600, 'ستمئة، ستمائة'],
  [700, 'سبعمئة، سبعمائة'],
  [800, 'ثمانمئة، ثمانمائة، ثمانيمئة'],
  [900, 'تسعمئة، تسعمائة'],
  [1000, 'ألف'],
  [2000, 'ألفي، ألفين'],
]);

/** A count: digits, or words up to two thousand, with or without the article. */
export const cardinalSource = String.raw`(?:ال)?(?:\d{1,4}(?:[.,]\d{1,2})?|(?:${small.source})(?:\s+و(?:ال)?(?:${large.source}))?|${large.source})`;

/** The count that `cardinalSource` found; undefined for anything else. */
export function cardinalOf(found: string): number | undefined {
  const bare = found.trim().replace(/^ال/, '').replace(/\s+/g, ' ');
  if (/^\d/.test(bare)) return Number(bare.replace(',', '.'));
  const direct = small.valueOf(bare) ?? large.valueOf(bare);
  if (direct !== undefined) return direct;
  const parts = /^(.*) و(?:ال)?(.*)$/.exec(bare);
  const units = small.valueOf(parts?.[1] ?? '');
  const tens = large.valueOf(parts?.[2] ?? '');
  return units === undefined || tens === undefined ? undefined : units + tens;
}
