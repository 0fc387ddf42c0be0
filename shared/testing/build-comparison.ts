import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import type { Fact } from '#shared/compare/fact.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { buildEntity, buildNumber, placeOf } from './build-findings.ts';

/** Where each line stands in the text that they make, one below the other. */
export function spansOfLines(lines: readonly string[]): readonly Span[] {
  let end = -1;
  return lines.map(line => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
}

/** What a test says of an article to compare beside its sentences. */
export interface LinesToCompare {
  readonly language?: string;
  /** People, each named where the words first stand in the text; they must. */
  readonly people?: readonly string[];
}

/** An article of one sentence a line, in Arabic unless said otherwise. Its numbers are digits before the word that they count. */
export function buildComparedArticle(
  id: string,
  lines: readonly string[],
  { language = 'ar', people = [] }: LinesToCompare = {},
): ComparedArticle {
  const text = lines.join('\n');
  const numbers = [...text.matchAll(/(?<!\S)(\d+) (\p{L}+)/gu)].map(
    ({ index, 1: digits = '', 2: unit = '' }) => ({
      ...buildNumber(text, { start: index, end: index + digits.length }, Number(digits)),
      unit,
    }),
  );
  const entities = people.map(name => buildEntity(text, name, [placeOf(text, name)]));
  return { id, language, text, sentences: spansOfLines(lines), numbers, temporal: [], entities };
}

/** An exact number of people at the beginning of a text. */
export const buildFact = (value: Fact['value'], parts: Partial<Fact> = {}): Fact => ({
  kind: 'number',
  unit: 'شخص',
  value,
  qualifier: 'exact',
  span: { start: 0, end: 1 },
  ...parts,
});

/** A link that was found between the first sentences of the first two articles, worded otherwise. */
export const buildLink = (parts: Partial<SentenceLink> = {}): SentenceLink => ({
  articles: [0, 1],
  sentences: [[0], [0]],
  similarity: 1,
  isManual: false,
  isAcrossLanguages: false,
  isMoved: false,
  isIdentical: false,
  changes: [[], []],
  disagreements: [],
  ...parts,
});
