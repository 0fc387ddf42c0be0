import type { Span } from '#shared/domain/article/span.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Every place where these words stand in the text as whole words, letter for letter, in order and without overlaps. */
export function wholeWordPlaces(text: string, words: string): readonly Span[] {
  if (words === '') return [];
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isWhole = !wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(end));
    if (isWhole) places.push({ start: at, end });
  }
  return places;
}
