import { readArticles } from '#main/import/analyse/read-articles.ts';
import { readGold, readGoldRows } from '#e2e/bench/analysis/gold-files.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';

const weekPath = 'arabic-news/multisource-2018-04-09_15.jsonl';

/** An article of the week in three outlets, under the id that gold knows it by. */
export interface WeekArticle {
  readonly id: string;
  readonly article: ImportedArticle;
}

/** The week as an import reads it; null where it is absent. */
export async function readWeek(): Promise<readonly WeekArticle[] | null> {
  const text = readGold(weekPath);
  const rows = readGoldRows<{ readonly id: string }>(weekPath);
  if (text === null || rows === null) return null;
  const bytes = new TextEncoder().encode(text);
  const read = await readArticles({ fileName: 'week.jsonl', bytes, options: {} });
  if (!read.ok || read.value.articles.length !== rows.length)
    throw new Error('a row of the week is no article');
  return read.value.articles.flatMap((article, at) => {
    const id = rows[at]?.id;
    return id === undefined ? [] : [{ id, article }];
  });
}
