import type { Span } from '#shared/domain/article/span.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** «and», «so», «in», «for», «like»: written as one with the name that follows, and no part of it. */
const attachedLetters = 'وفبلك';

/** Short words with such a letter are often other words («باسم» is no «اسم»). */
const leastLengthBehindAttached = 4;

const isInsideWord = (text: string, index: number): boolean => wordCharacter.test(text.charAt(index));

function beginsWord(text: string, at: number, length: number): boolean {
  if (!isInsideWord(text, at - 1)) return true;
  const isAttached = length >= leastLengthBehindAttached && attachedLetters.includes(text.charAt(at - 1));
  return isAttached && !isInsideWord(text, at - 2);
}

/**
 * Every place where these words stand in the text as whole words, letter for letter, in order and without overlaps. An
 * attached Arabic letter before them is left out of the place.
 */
export function wholeWordPlaces(text: string, words: string): readonly Span[] {
  if (words === '') return [];
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (beginsWord(text, at, words.length) && !isInsideWord(text, end)) places.push({ start: at, end });
  }
  return places;
}
