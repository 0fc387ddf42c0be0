import { foldText } from '#shared/text/normalise.ts';
import { countWords } from '#shared/text/tokens.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import { lastNameOf } from '#shared/domain/source/file-name.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { lastKey, type ArticleRecord } from './database.ts';

/** The light and the heavy part of an article. */
export interface ArticleParts {
  readonly record: ArticleRecord;
  /** As it is stored: without corrections. */
  readonly body: ArticleBody;
}

/** Adds the sort keys to a summary; called again whenever its date or outlet changes. */
export const toArticleRecord = (
  summary: Omit<ArticleRecord, 'publishedKey' | 'titleKey' | 'outletKey'>,
): ArticleRecord => ({
  ...summary,
  publishedKey: summary.published?.value ?? lastKey,
  titleKey: foldText(summary.title) || lastKey,
  outletKey: summary.outlet ? foldText(summary.outlet.name) : lastKey,
});

/** Splits an article that came off the stream into its light and its heavy part. */
export function toRecords(
  source: ImportedSource,
  article: ImportedArticle,
  { id, importedAt }: { readonly id: ArticleId; readonly importedAt: string },
): ArticleParts {
  const { ordinal, outlet, author, published, language, direction, warnings, origin, textHash, ...heavy } =
    article;
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
    fileName: lastNameOf(source.place.path),
    importedAt,
    asImported: { outlet, published },
    origin,
    textHash,
  });
  return { record, body: { articleId: id, ...heavy } };
}

/**
 * An article as its file has it now, under the name it had: the analyst's own date and outlet stay, since they are theirs
 * and not the file's.
 */
export function carryOn({ record, body }: ArticleParts, before: ArticleRecord): ArticleParts {
  const { id, importedAt, published, outlet } = before;
  const carried = toArticleRecord({
    ...record,
    id,
    importedAt,
    published: published?.provenance === 'analyst' ? published : record.published,
    outlet: outlet?.provenance === 'analyst' ? outlet : record.outlet,
  });
  return { record: carried, body: { ...body, articleId: id } };
}
