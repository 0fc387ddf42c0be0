import type { Span } from '#shared/domain/article/span.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { hasWords } from '#shared/search/query/scan-query.ts';
import { findMatches, type TextPart } from '#shared/search/snippets/find-matches.ts';
import { countWords } from '#shared/text/tokens.ts';

/** Where something was found in an article. */
export interface FoundPlace {
  readonly part: TextPart;
  /** In the title, or in the text. */
  readonly span: Span;
}

const isPlainWord = (node: QueryNode): boolean => node.kind === 'word' && node.field === 'any';

/**
 * What is to be found for what was typed; null where that is no word. Words are found one after the other, in any of their
 * forms, and a single one may still go on; `isExact`: as they are spelt. What means something in a search («…», OR, a star)
 * means it here too.
 */
export function findQuery(typed: string, isExact: boolean): QueryNode | null {
  const text = typed.trim();
  if (!hasWords(text)) return null;
  if (isExact) return { kind: 'phrase', text, field: 'any' };
  const { node } = parseQuery(text);
  if (node.kind === 'all') return null;
  const isPlain = isPlainWord(node) || (node.kind === 'and' && node.nodes.every(isPlainWord));
  if (!isPlain) return node;
  const words: QueryNode = { kind: 'word', text, field: 'any' };
  if (countWords(text) > 1) return words;
  return { kind: 'or', nodes: [words, { kind: 'prefix', text, field: 'any' }] };
}

/** All places in the order of reading, the title first. */
export function findPlaces(
  query: QueryNode,
  { title, text }: { readonly title: string; readonly text: string },
): readonly FoundPlace[] {
  const inPart = (part: TextPart, words: string): readonly FoundPlace[] =>
    findMatches(query, words, part).map(span => ({ part, span }));
  return [...inPart('title', title), ...inPart('text', text)];
}

/** Whether a place comes before another one in the order of reading. */
const isBefore = (a: FoundPlace, b: FoundPlace): boolean =>
  a.part === b.part ? a.span.start < b.span.start : a.part === 'title';

/** Index of the first place that is not before this one, or of the very first; null where nothing was found. */
export function placeFrom(places: readonly FoundPlace[], from: FoundPlace | null): number | null {
  if (places.length === 0) return null;
  const index = from === null ? 0 : places.findIndex(place => !isBefore(place, from));
  return Math.max(0, index);
}

/** Index of the place `by` further on, beginning again at the other end. */
export const placeBeside = (count: number, index: number, by: 1 | -1): number => (index + by + count) % count;
