import { foldText } from '#shared/text/normalise.ts';
import { countWords } from '#shared/text/tokens.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { lastKey, type ArticleRecord } from './database.ts';

/** Adds the sort keys to a summary; called again whenever its date or outlet changes. */
export const toArticleRecord = (summary: ArticleSummary): ArticleRecord => ({
  ...summary,
  publishedKey: summary.published?.value ?? lastKey,
  titleKey: foldText(summary.title) || lastKey,
  outletKey: summary.outlet ? foldText(summary.outlet.name) : lastKey,
});

const fileNameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** Splits an article that came off the stream into its light and its heavy part. */
export function toRecords(
  source: ImportedSource,
  article: ImportedArticle,
  importedAt: string,
): { readonly record: ArticleRecord; readonly body: ArticleBody } {
  const { ordinal, outlet, author, published, language, direction, warnings, origin, textHash, ...heavy } =
    article;
  const id = newArticleId(source.id, ordinal);
  const record = toArticleRecord({
    id,
    sourceId: source.id,
    ordinal,
    title: article.title.text,
    outlet,
    author,
    published,
    language,
    direction,
    wordCount: countWords(article.text),
    warnings,
    fileName: fileNameOf(source.place.path),
    importedAt,
    asImported: { outlet, published },
    origin,
    textHash,
  });
  return { record, body: { articleId: id, ...heavy } };
}
