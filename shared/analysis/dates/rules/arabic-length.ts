import type { TemporalUnit } from '#shared/domain/article/temporal-expression.ts';
import { cardinalOf } from '../lexicon/arabic-numbers.ts';
import { arabicDualUnits, arabicPluralUnits, arabicUnits } from '../lexicon/arabic-words.ts';
import type { FoundWords } from '../temporal-rule.ts';

interface Length {
  readonly n: number | 'X';
  readonly unit: TemporalUnit;
}

const scales: Readonly<Record<string, number>> = { الف: 1000, الاف: 1000, مليون: 1e6, مليار: 1e9 };

/** Pattern of a counted length of time: «ثلاثة أيام», «عامين», «عدة أشهر». */
export const arabicLength =
  '({count}[ (ألف|آلاف|مليون|مليار):scale] {unit}|{dual}|(عدة|بضع|بضعة|عدد من|مئات|عشرات|آلاف) [ال]{plural})';

/** The length that `arabicLength` found; null where its number or unit is none. */
export function lengthOf(words: FoundWords): Length | null {
  const dual = arabicDualUnits.valueOf(words['dual'] ?? '');
  if (dual !== undefined) return { n: 2, unit: dual };
  const plural = arabicPluralUnits.valueOf(words['plural'] ?? '');
  if (plural !== undefined) return { n: 'X', unit: plural };
  const unit = arabicUnits.valueOf(words['unit'] ?? '');
  const n = cardinalOf(words['count'] ?? '');
  // «النقاط الثلاث اليوم»: a single unit with the article is not what a number counts.
  const isCounted = !/^ال(?:يوم|ليله|اسبوع|شهر|عام|سنه|عقد|قرن|ساعه|دقيقه)$/.test(words['unit'] ?? '');
  if (unit === undefined || n === undefined || n === 0 || !isCounted) return null;
  return { n: n * (scales[words['scale'] ?? ''] ?? 1), unit };
}

/** One unit by its name, without a number. */
export const arabicOneUnit = '(شهر|عام|سنة|يوم|أسبوع|ساعة|قرن|عقد|دقيقة|ليلة):unit';
