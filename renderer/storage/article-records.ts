import { foldText } from '#shared/text/normalise.ts';
import { lastNameOf } from '#shared/domain/source/file-name.ts';
import type { PackedContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { ArticleHead, UnnamedBody } from '#shared/import-stream/pack-source.ts';
import type { Packed } from '#shared/packed/packed-json.ts';
import type { Sketch } from '#shared/reuse/sketch.ts';
import { lastKey, type ArticleRecord, type BodyRecord } from './database.ts';

/** The light and the heavy part of an article, as they are stored: without corrections, the heavy one packed. */
export interface ArticleParts {
  readonly record: ArticleRecord;
  readonly body: BodyRecord;
}

/** An article that comes off the stream. */
export interface ArrivingArticle extends ArticleParts {
  readonly head: ArticleHead;
  readonly sketch: Sketch;
  readonly context: PackedContext;
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

interface ArrivedParts extends Pick<ArrivingArticle, 'head' | 'sketch' | 'context'> {
  readonly body: Packed<UnnamedBody>;
}

/** The records of an article that came off the stream. */
export function toRecords(
  source: ImportedSource,
  { head, body, sketch, context }: ArrivedParts,
  { id, importedAt }: { readonly id: ArticleId; readonly importedAt: string },
): ArrivingArticle {
  const { ordinal, title, outlet, author, published, language, direction, warnings, wordCount } = head;
  const { origin, textHash, analysisVersion } = head;
  const record = toArticleRecord({
    id,
    sourceId: source.id,
    ordinal,
    title,
    outlet,
    author,
    published,
    language,
    direction,
    wordCount,
    warnings,
    fileName: lastNameOf(source.place.path),
    importedAt,
    asImported: { outlet, published },
    origin,
    textHash,
    tags: [],
  });
  // Copied: what came is a view of a whole batch, and a view is stored with all the bytes that it could look at.
  return { record, body: { articleId: id, analysisVersion, packed: body.slice() }, head, sketch, context };
}

/**
 * An article as its file has it now, under the name it had: the analyst's own date, outlet and tags stay, since they are theirs
 * and not the file's.
 */
export function carryOn({ record, body }: ArticleParts, before: ArticleRecord): ArticleParts {
  const { id, importedAt, published, outlet, tags = [] } = before;
  const carried = toArticleRecord({
    ...record,
    id,
    importedAt,
    tags,
    published: published?.provenance === 'analyst' ? published : record.published,
    outlet: outlet?.provenance === 'analyst' ? outlet : record.outlet,
  });
  return { record: carried, body: { ...body, articleId: id } };
}
