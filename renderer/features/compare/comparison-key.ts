import { comparisonVersion } from '#shared/compare/comparison.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ToCompareWorker } from './compare-worker-messages.ts';
import type { LoadedArticle } from './use-compared-articles.ts';

/** What is asked of the engine beside the texts. */
export type Asked = Pick<ToCompareWorker, 'rules' | 'decisions'>;

const known = new WeakMap<ArticleBody, string>();

/** FNV-1a over UTF-16 code units: told apart are readings of one article, not strangers' texts. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A correction changes what was found in a text while its version stays. */
function findingsHash(body: ArticleBody): string {
  const found = known.get(body) ?? hashOf(JSON.stringify([body.numbers, body.temporal, body.entities]));
  known.set(body, found);
  return found;
}

/** Names what the engine reads of these articles: it changes with their texts, their reading and corrections of it. */
export const textsKey = (articles: readonly LoadedArticle[]): string =>
  articles
    .map(
      ({ summary: { id, textHash, language }, body }) =>
        `${id}@${body.analysisVersion}#${textHash}#${findingsHash(body)}#${language}`,
    )
    .join(' ');

/** Names a comparison: the texts, the way of comparing, the rules and what the analyst decided. */
export const comparisonKey = (texts: string, { rules, decisions }: Asked): string =>
  [comparisonVersion, texts, rules.strictness, ...rules.ignored, JSON.stringify(decisions)].join(' ');
