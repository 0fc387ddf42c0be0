import type { PartOfPeriod } from '#shared/domain/article/temporal-expression.ts';
import { arabicEdges } from '../lexicon/arabic-words.ts';
import type { FoundWords } from '../temporal-rule.ts';

/** «قبل نهاية العام», «بحلول نهاية العام», «بنهاية العام»: by then, at the latest. */
const deadline =
  /(?:(?<![\u0621-\u064a])[وف]?(?:قبل|قبيل|بحلول|حتي|لغايه|الي|الي غايه|اقصاه|موعد اقصاه)\s+|(?<![\u0621-\u064a])[وف]?ب)$/;

/** The part of a period that its `{edge}` names, after the words before it (folded); undefined where it has none. */
export function arabicEdgePart(words: FoundWords, left: string): PartOfPeriod | undefined {
  const part = arabicEdges.valueOf(words['edge'] ?? '');
  return part === 'end' && deadline.test(left) ? 'until' : part;
}
