import type { ArticleId } from '#shared/ids/ids.ts';
import type { PackedQuestion, TimelineQuestion } from './timeline-worker-messages.ts';

const joined = new WeakMap<readonly ArticleId[], string>();

function joinIds(ids: readonly ArticleId[]): string {
  const known = joined.get(ids) ?? ids.join(' ');
  joined.set(ids, known);
  return known;
}

const splitIds = (text: string): readonly ArticleId[] =>
  text === '' ? [] : (text.split(' ') as ArticleId[]); // as they were joined

/** Makes a question light to send. */
export function packQuestion(question: TimelineQuestion): PackedQuestion {
  if (!('filter' in question) || question.filter.articles === undefined) return question;
  const { articles, ...filter } = question.filter;
  return { ...question, filter: { ...filter, joinedArticles: joinIds(articles) } };
}

/** Reads questions that were packed; questions about the same articles as the one before have the same list of them. */
export function createUnpacker(): (packed: PackedQuestion) => TimelineQuestion {
  let last: { readonly text: string; readonly ids: readonly ArticleId[] } = { text: '', ids: [] };
  return packed => {
    if (!('filter' in packed) || !('joinedArticles' in packed.filter)) return packed as TimelineQuestion; // nothing is packed
    const { joinedArticles: text, ...filter } = packed.filter;
    if (text !== last.text) last = { text, ids: splitIds(text) };
    return { ...packed, filter: { ...filter, articles: last.ids } } as TimelineQuestion; // as it was
  };
}
