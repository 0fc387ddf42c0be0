import type { Entity } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** A part of a text in which dates stand, with whom it names. */
export interface Passage extends Span {
  /** Rows of the article's names, ascending. */
  readonly names: number[];
}

/** Code units of a sentence that are looked at on either side of a date: longer ones have lost their ends. */
const reach = 400;

/** How many of these, which are sorted by where they begin, begin before a place of the text or there. */
function countUpTo(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence in which a place of the text begins, cut where it is too long to be one; `sentences` are sorted. */
function passageAround(sentences: readonly Span[], place: Span): Passage {
  const sentence = sentences[countUpTo(sentences, place.start) - 1];
  if (sentence === undefined || sentence.end <= place.start) return { ...place, names: [] };
  const { start, end } = sentence;
  return end - start <= reach * 2
    ? { start, end, names: [] }
    : { start: Math.max(start, place.start - reach), end: Math.min(end, place.start + reach), names: [] };
}

/** Puts down whom each passage names. Passages begin and end in one order, so that those around a place are neighbours. */
function nameEntities(passages: readonly Passage[], entities: readonly Entity[]): void {
  for (let row = 0; row < entities.length; row++) {
    for (const { span } of entities[row]?.mentions ?? []) {
      if (span === null) continue;
      for (let at = countUpTo(passages, span.start) - 1; at >= 0; at--) {
        const passage = passages[at];
        if (passage === undefined || passage.end <= span.start) break;
        if (passage.end >= span.end && passage.names.at(-1) !== row) passage.names.push(row);
      }
    }
  }
}

/** The passages around these places of a text, in their order; places in one sentence share it. */
export function findPassages(
  places: readonly Span[],
  sentences: readonly Span[],
  entities: readonly Entity[],
): readonly Passage[] {
  const known = new Map<string, Passage>();
  const found = places.map(place => {
    const passage = passageAround(sentences, place);
    const key = `${passage.start} ${passage.end}`;
    const shared = known.get(key) ?? passage;
    known.set(key, shared);
    return shared;
  });
  const inOrder = [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  nameEntities(inOrder, entities);
  return found;
}
