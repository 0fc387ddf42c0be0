import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { FromCompareWorker, ToCompareWorker } from './compare-worker-messages.ts';

const tell = (message: FromCompareWorker): void => postMessage(message);

addEventListener('message', ({ data: { articles, rules, decisions } }: MessageEvent<ToCompareWorker>) => {
  const onProgress = (share: number): void => tell({ kind: 'progress', share });
  tell({ kind: 'done', comparison: compareArticles(articles, { ...rules, decisions, onProgress }) });
});
