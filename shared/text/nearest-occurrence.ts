import type { Span } from '#shared/domain/article/span.ts';

/**
 * Where words stand in a text: at `place` if they do, else where they stand nearest to it (the earlier of two at the same
 * distance). Null when the text does not hold them, or there are no words.
 */
export function nearestOccurrence(text: string, words: string, place: number): Span | null {
  if (words === '') return null;
  if (text.startsWith(words, place)) return { start: place, end: place + words.length };
  let nearest: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (nearest === null || Math.abs(at - place) < Math.abs(nearest - place)) nearest = at;
    if (at > place) break;
  }
  return nearest === null ? null : { start: nearest, end: nearest + words.length };
}
