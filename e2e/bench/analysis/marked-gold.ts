import { existsSync, readFileSync } from 'node:fs';
import { readGoldRows } from './gold-files.ts';

/** What every hand-marked article names: where its text stands in ../shared/data, and how long that text is. */
export interface MarkedArticle {
  readonly file: string;
  readonly id: string;
  readonly length: number;
}

/** A marked article with its text. */
export interface MarkedText<Article extends MarkedArticle> {
  readonly article: Article;
  readonly title: string;
  readonly text: string;
}

export const markedParts = ['dev', 'blind'] as const;

/** The part that nobody tunes to: its figures are shown, never its errors. */
export type MarkedPart = (typeof markedParts)[number];

/**
 * The articles of e2e/bench/gold/NAME.PART.json with their texts; null where the gold or the articles are not there.
 * Throws for a text that is not the one the gold was made on.
 */
export function readMarked<Article extends MarkedArticle>(
  name: string,
  part: MarkedPart,
): readonly MarkedText<Article>[] | null {
  const path = `e2e/bench/gold/${name}.${part}.json`;
  if (!existsSync(path)) return null;
  const { articles } = JSON.parse(readFileSync(path, 'utf8')) as { articles: readonly Article[] };
  const rows = new Map<string, { readonly title: string; readonly text: string }>();
  for (const file of new Set(articles.map(article => article.file))) {
    const read = readGoldRows<{ readonly id: string; readonly title: string; readonly text: string }>(file);
    if (!read) return null;
    for (const { id, title, text } of read) rows.set(`${file} ${id}`, { title, text });
  }
  return articles.map(article => {
    const row = rows.get(`${article.file} ${article.id}`);
    if (row?.text.length !== article.length)
      throw new Error(`${article.id} is not the text its gold was made on`);
    return { article, ...row };
  });
}
