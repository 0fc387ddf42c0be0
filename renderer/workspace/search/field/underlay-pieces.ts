import type { Span } from '#shared/domain/article/span.ts';
import type { QueryProblem } from '#shared/search/query/query-problem.ts';
import type { QueryToken } from '#shared/search/query/query-token.ts';

/** A piece of what was typed, as it is drawn beneath the field. Pieces follow one another and are all of it. */
export interface UnderlayPiece {
  readonly start: number;
  readonly text: string;
  /** Set off from words that are looked for: the name of a field, an operator. */
  readonly isSign: boolean;
  readonly isWrong: boolean;
}

const signs: ReadonlySet<QueryToken['kind']> = new Set(['field', 'or', 'and', 'not']);

const holds = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start <= start && end <= span.end);

/** Cuts what was typed where something to be drawn begins or ends. */
export function underlayPieces(
  text: string,
  tokens: readonly QueryToken[],
  problems: readonly QueryProblem[],
): readonly UnderlayPiece[] {
  const signSpans = tokens.filter(({ kind }) => signs.has(kind)).map(({ span }) => span);
  const wrongSpans = problems.map(({ span }) => span);
  const cuts = [...signSpans, ...wrongSpans].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      isSign: holds(signSpans, start, end),
      isWrong: holds(wrongSpans, start, end),
    };
  });
}
