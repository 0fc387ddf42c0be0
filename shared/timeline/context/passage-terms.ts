import type { Span } from '#shared/domain/article/span.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { readWordStems } from '#shared/reuse/word-stems.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Words kept of a passage or title: more are in no sentence. */
const mostTerms = 128;

/**
 * Hashes of the light stems of words, and of numbers, that can tell what a text is about; each once, in their order. Numbers
 * count from one digit on: they tell apart two events that are otherwise told in the same words.
 */
export function readTerms(text: string): Uint32Array {
  const { hashes, isTopical, count } = readWordStems(foldText(text), 1);
  const terms = new Set<number>();
  for (let i = 0; i < count && terms.size < mostTerms; i++) if (isTopical[i] === 1) terms.add(hashes[i] ?? 0);
  return Uint32Array.from(terms);
}

/** Dates whose words say when and not what; how long something lasts is part of what happened. */
export const namesTime = ({ kind, span }: TemporalExpression): boolean =>
  kind !== 'duration' && span.start >= 0;

/** A part of a text without the words of these dates, which are sorted. */
export function withoutDates(text: string, { start, end }: Span, dates: readonly Span[]): string {
  let left = '';
  let at = start;
  for (const date of dates) {
    if (date.end <= at) continue;
    if (date.start >= end) break;
    left += `${text.slice(at, Math.max(at, date.start))} `;
    at = date.end;
  }
  return left + text.slice(at, end);
}
