import { comparisonVersion } from '#shared/compare/comparison.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { hashString } from '#shared/reuse/hash.ts';
import type { ToCompareWorker } from './compare-worker-messages.ts';
import type { LoadedArticle } from './use-compared-articles.ts';

/** What is asked of the engine beside the texts. */
export type Asked = Pick<ToCompareWorker, 'rules' | 'decisions'>;

const known = new WeakMap<ArticleBody, number>();

/** A correction changes what was found in a text while its version stays. */
function findingsHash(body: ArticleBody): number {
  const found = known.get(body) ?? hashString(JSON.stringify([body.numbers, body.temporal, body.entities]));
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
