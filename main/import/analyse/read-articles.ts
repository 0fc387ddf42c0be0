import { decodeSource } from '#main/import/decode/decode-source.ts';
import type { DecodedSource, ImportNote } from '#main/import/decode/decode-source.ts';
import { extractDocument } from '#main/import/extract/extract-document.ts';
import { relocateArticle } from '#main/import/extract/relocate-article.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import type { AnalysedArticle, Boilerplate } from '#shared/domain/article/article.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';

/** The bytes of a file and what is needed to read its articles. Can be sent to a worker. */
export interface AnalysisTask {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: { readonly whole?: boolean; readonly published?: string | null };
}

/** All that a file holds. Can be sent from a worker. */
export interface AnalysedFile {
  readonly mediaType: string;
  readonly encoding: string;
  /** The decoded text that every source span points into. */
  readonly text: string;
  readonly articles: readonly AnalysedArticle[];
  readonly notes: readonly ImportNote[];
}

/** Decodes, extracts, splits and analyses one file. Never throws: what goes wrong inside is `internal`. */
export function readArticles(task: AnalysisTask): Result<AnalysedFile, ImportFailure> {
  try {
    const decoded = decodeSource(task.bytes);
    return decoded.ok ? analyseDecoded(decoded.value, task) : decoded;
  } catch (error) {
    return err({ code: 'internal', place: error instanceof Error ? error.name : null });
  }
}

function analyseDecoded(decoded: DecodedSource, task: AnalysisTask): Result<AnalysedFile, ImportFailure> {
  const { text, encoding, notes } = decoded;
  const extracted = extractDocument(text, task.fileName);
  if (!extracted.ok) return extracted;
  const { runs, mediaType, hints, leftOut } = extracted.value;
  const found = analyseSource({ text: extracted.value.text, mediaType, hints, options: task.options });
  if (found.length === 0) return err({ code: 'no-article', place: null });
  const articles = found
    .map(article => (runs === null ? article : relocateArticle(article, runs, text.length)))
    .map((article, i) => (i === 0 ? withLeftOut(article, leftOut) : article))
    .map(article => withDamage(article, text, notes));
  return ok({ mediaType, encoding, text, articles, notes });
}

const withLeftOut = (article: AnalysedArticle, leftOut: readonly Boilerplate[]): AnalysedArticle => ({
  ...article,
  boilerplate: [...article.boilerplate, ...leftOut].sort((a, b) => a.source.start - b.source.start),
});

/** An article that holds undecodable bytes says so itself, with the first place. */
function withDamage(article: AnalysedArticle, text: string, notes: readonly ImportNote[]): AnalysedArticle {
  const note = notes.find(({ code }) => code === 'undecodable-bytes');
  if (note === undefined) return article;
  const start = text.indexOf('\ufffd', article.source.start);
  if (start < 0 || start >= article.source.end) return article;
  const warning = {
    code: 'undecodable-bytes',
    message: note.place,
    source: { start, end: start + 1 },
  } as const;
  return { ...article, warnings: [...article.warnings, warning] };
}
