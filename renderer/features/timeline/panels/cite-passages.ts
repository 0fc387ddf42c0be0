import type { CitedPassage } from '#renderer/workspace/use-copy-passages.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { articlesOf } from './event-reports.ts';
import { passageOf } from './passage.ts';

/**
 * The sentences of these marks with what they are cited by, in the order of the marks; of a publication, and where a text
 * can't be read, the title. Reads each text once. Articles that are gone are left out.
 */
export async function citePassages(
  articles: Pick<ArticleStore, 'getSummaries' | 'getBody'>,
  marks: readonly Pick<MarkFacts, 'articleId' | 'expression'>[],
): Promise<readonly CitedPassage[]> {
  const ids = articlesOf(marks);
  const read = articlesOf(marks.filter(({ expression }) => expression >= 0));
  const [summaries, ...bodies] = await Promise.all([
    articles.getSummaries(ids),
    ...read.map(id => articles.getBody(id)),
  ]);
  const summaryOf = new Map(ids.map((id, at) => [id, summaries.ok ? summaries.value[at] : null]));
  const bodyOf = new Map(read.map((id, at) => [id, bodies[at]]));
  return marks.flatMap(({ articleId, expression }) => {
    const summary = summaryOf.get(articleId);
    if (!summary) return [];
    const body = expression < 0 ? undefined : bodyOf.get(articleId);
    const passage = body?.ok ? passageOf(body.value, expression) : null;
    const words = passage ? `${passage.before}${passage.words}${passage.after}` : summary.title;
    return [{ words: words.trim(), summary }];
  });
}
