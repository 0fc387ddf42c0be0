import { createPageSource } from '#renderer/search/pages/page-source.ts';
import { newestGeneration, segmentsOf } from '#renderer/search/stored-index.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { evaluateRequest } from '#shared/search/evaluate/evaluate-request.ts';
import { readAll } from '#shared/search/evaluate/order/all-hits.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';
import type { Indexing } from './index-articles.ts';

/** The articles that hold all of these words in any of their forms, as far as they are in the index. */
export async function findWithWords(
  { writer, cache }: Indexing,
  words: string,
): Promise<readonly ArticleId[]> {
  const nodes = analyseWords(words).map(({ form }): QueryNode => ({
    kind: 'word',
    text: form,
    field: 'any',
  }));
  if (nodes.length === 0) return [];
  const { segments, state } = writer.index;
  const opened = segmentsOf(segments, newestGeneration(state)).map(segment =>
    openSegment({ ...segment, source: createPageSource(cache, segment.id) }),
  );
  const found = await evaluateRequest(opened, {
    query: { kind: 'and', nodes },
    choices: {},
    order: 'newest',
  });
  return found === null ? [] : readAll(found);
}
