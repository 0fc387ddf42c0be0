import { foldedWords, spanOfRange, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { dualOf, readUnitAfter, unitBefore } from '#shared/analysis/numbers/read-unit.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';

/** How far from a number what it counts may stand, in characters. */
const reach = 80;

/** Percent, a currency by its code, or a measure by its symbol: these are written so for people, too. */
const isSymbol = (unit: string): boolean => /^(?:[^\p{L}]+|[A-Z]{3}|[a-z]{1,2}|k[gW].?|.*[²³])$/u.test(unit);

const counts = (word: FoldedWord, unit: string): boolean =>
  readUnitAfter([word], 0).unit === unit ||
  dualOf(word.text)?.unit === unit ||
  unitBefore([word], 1) === unit;

/** What a number counts, in the words of its own text: its unit is a stem, which is no word. */
export function unitWords(text: string, { span, unit }: Pick<Quantity, 'span' | 'unit'>): string | null {
  if (unit === null || isSymbol(unit)) return unit;
  const from = text.lastIndexOf(' ', span.start - reach) + 1;
  const to = text.indexOf(' ', span.end + reach);
  const around = foldedWords(text.slice(from, to < 0 ? text.length : to));
  const found = around.words
    .filter(word => word.kind === 'word' && counts(word, unit))
    .map(word => spanOfRange(around, word.start, word.end))
    .map(({ start, end }) => ({ start: start + from, end: end + from }));
  const nearest = found.find(word => word.end > span.start) ?? found.findLast(word => word.end <= span.start);
  return nearest === undefined ? unit : text.slice(nearest.start, nearest.end);
}
