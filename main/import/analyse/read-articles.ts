import { createHash } from 'node:crypto';
import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import type { MemberFile, ReadDocument, ReadingOptions } from '#main/import/extract/format-adapter.ts';
import { readDocument } from '#main/import/extract/read-document.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { withDamage } from './with-damage.ts';
import { analyseDocument } from '#shared/analysis/articles/analyse-document.ts';
import type { ArticleOrigin } from '#shared/domain/article/article-origin.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import type { SourceContent } from '#shared/import-stream/pack-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { foldText } from '#shared/text/normalise.ts';

/** The bytes of a file and what is needed to read its articles. Can be sent to a worker. */
export interface AnalysisTask {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: Partial<ReadingOptions> & {
    readonly whole?: boolean;
    readonly published?: string | null;
    /** The file's own bytes are sent back, compressed. */
    readonly keepsOriginal?: boolean;
  };
}

/** All that a file holds. */
export interface AnalysedFile extends SourceContent {
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/** Reads a file, splits it and analyses its articles. Never rejects: what goes wrong inside is `internal`. */
export async function readArticles(task: AnalysisTask): Promise<Result<AnalysedFile, ImportFailure>> {
  try {
    const { mappings = [], mapping = null } = task.options;
    const name = task.fileName.split(/[/\\]/).at(-1) ?? task.fileName;
    const read = await readDocument({ name, bytes: task.bytes }, { mappings, mapping });
    return read.ok ? analyseAll(read.value, task) : read;
  } catch (error) {
    return err({ code: 'internal', place: error instanceof Error ? error.name : null });
  }
}

function analyseAll(read: ReadDocument, task: AnalysisTask): Result<AnalysedFile, ImportFailure> {
  const { text, documents, notes, members } = read;
  const articles: ImportedArticle[] = [];
  for (const document of documents) {
    for (const article of analyseDocument(document, text.length, task.options)) {
      const damaged = withDamage({ ...article, ordinal: articles.length }, text, notes);
      const isFirst = article.ordinal === 0;
      articles.push({
        ...damaged,
        origin: originOf(document, isFirst),
        textHash: hashOf(article.text),
      });
    }
  }
  const { mediaType, encoding, places, records } = read;
  // A file of records is worth keeping: once the analyst says which field is the text it has articles.
  if (articles.length === 0 && members.length === 0 && records === null)
    return err({ code: 'no-article', place: null });
  return ok({ mediaType, encoding, text, places, records, articles, members, notes });
}

/** What a page says of its address holds for its own article, which is the first, and not for others found in it. */
const originOf = (
  { url = null, thread = null, part = null }: ExtractedDocument,
  isFirst: boolean,
): ArticleOrigin => ({ url: isFirst ? url : null, thread, part });

const hashOf = (text: string): string => createHash('sha256').update(foldText(text)).digest('hex');
