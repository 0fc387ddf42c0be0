import type { Span } from '#shared/domain/article/span.ts';

/** Code units of a sentence that are looked at on either side of a date: longer ones have lost their ends. */
const reach = 400;

/** The sentence in which a place of the text begins, cut where it is too long to be one; `sentences` are sorted. */
export function passageAround(sentences: readonly Span[], place: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  if (sentence === undefined || sentence.end <= place.start) return place;
  if (sentence.end - sentence.start <= reach * 2) return sentence;
  return {
    start: Math.max(sentence.start, place.start - reach),
    end: Math.min(sentence.end, place.end + reach),
  };
}
