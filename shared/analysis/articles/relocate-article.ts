import type { AnalysedArticle, Boilerplate } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';

/**
 * Turns places in an extracted text into places in the decoded source that it was taken from. What stands nowhere in
 * the source loses its place; an article of which nothing is found there is given the whole of it.
 */
export function relocateArticle(
  article: AnalysedArticle,
  runs: readonly SourceRun[],
  sourceLength: number,
): AnalysedArticle {
  const move = (span: Span | null): Span | null => (span === null ? null : sourceOfSpan(runs, span));
  const moveSource = <T extends { readonly source: Span | null }>(value: T): T => ({
    ...value,
    source: move(value.source),
  });
  const moveOptional = <T extends { readonly source: Span | null }>(value: T | null): T | null =>
    value === null ? null : moveSource(value);
  return {
    ...article,
    source: move(article.source) ?? { start: 0, end: sourceLength },
    title: moveSource(article.title),
    outlet: moveOptional(article.outlet),
    author: moveOptional(article.author),
    published: moveOptional(article.published),
    warnings: article.warnings.map(moveSource),
    sourceMap: composeRuns(article.sourceMap, runs),
    boilerplate: article.boilerplate.flatMap((part): readonly Boilerplate[] => {
      const source = move(part.source);
      return source === null ? [] : [{ ...part, source }];
    }),
    temporal: article.temporal.map(moveSource),
    entities: article.entities.map(entity => ({ ...entity, mentions: entity.mentions.map(moveSource) })),
  };
}

/** Follows `outer` (stored text → extracted text) and then `inner` (extracted text → source). */
export function composeRuns(outer: readonly SourceRun[], inner: readonly SourceRun[]): readonly SourceRun[] {
  const composed: SourceRun[] = [];
  let next = 0;
  for (const run of outer) {
    const end = run.source + run.length;
    while (next > 0 && (inner[next]?.text ?? Number.MAX_SAFE_INTEGER) > run.source) next--;
    for (; next < inner.length; next++) {
      const piece = inner[next];
      if (piece === undefined || piece.text >= end) break;
      const from = Math.max(run.source, piece.text);
      const to = Math.min(end, piece.text + piece.length);
      if (from >= to) continue;
      const step = piece.step ?? 1;
      composed.push({
        text: run.text + (from - run.source),
        source: piece.source + (from - piece.text) * step,
        length: to - from,
        ...(step !== 1 && { step }),
      });
    }
  }
  return composed;
}
