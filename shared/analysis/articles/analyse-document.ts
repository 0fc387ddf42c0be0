import type { AnalysedArticle, Boilerplate } from '#shared/domain/article/article.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { analyseSource } from './analyse-source.ts';
import type { ExtractedHints } from './extracted-hints.ts';
import { withHintOrigins } from './hint-origins.ts';
import type { HintOrigins } from './hint-origins.ts';
import { relocateArticle } from './relocate-article.ts';

/** The readable part of a document, as plain text, one paragraph a line. */
export interface DocumentToAnalyse {
  readonly mediaType: string;
  readonly text: string;
  /** Where each piece of `text` stands in the source text; null when the source text itself is the text. */
  readonly runs: readonly SourceRun[] | null;
  readonly hints: ExtractedHints;
  readonly hintOrigins?: HintOrigins;
  /** What stands among the text in the source but was not taken into it. */
  readonly leftOut: readonly Boilerplate[];
  /** The document is the body of one article, as an entry of a feed is: it is not looked into for more of them. */
  readonly isOneArticle?: boolean;
  /** The outlet and the date are said of all that the document holds, as by the header of a mail, not of its first article. */
  readonly holdsForAll?: boolean;
  /** It is one of several that a page holds: what its own lines say goes before what is said of them all. */
  readonly isOneOfSeveral?: boolean;
  /** Where all of such a body stands in the source text, with what is said of it beside its text. */
  readonly span?: Span;
}

interface DocumentOptions {
  /** Every document is the body of one article. */
  readonly whole?: boolean;
  /** The analyst's date for articles that state none. */
  readonly published?: string | null;
}

/** Reads the articles of a document; all their places are in the source text that it was taken from. */
export function analyseDocument(
  document: DocumentToAnalyse,
  sourceLength: number,
  { whole = false, published = null }: DocumentOptions,
): readonly AnalysedArticle[] {
  const { text, runs, mediaType, hints, hintOrigins = {}, leftOut, span } = document;
  const { isOneArticle = false, holdsForAll = false, isOneOfSeveral = false } = document;
  const options = { whole: whole || isOneArticle, published, holdsForAll, isOneOfSeveral };
  return analyseSource({ text, mediaType, hints, options })
    .map(article => (runs === null ? article : relocateArticle(article, runs, sourceLength)))
    .map((article, i) =>
      withHintOrigins(article, i === 0 || holdsForAll ? hintOrigins : { outlet: hintOrigins.outlet ?? null }),
    )
    .map((article, i) => (i === 0 ? withLeftOut(article, leftOut) : article))
    .map(article => (span ? { ...article, source: span } : article));
}

const withLeftOut = (article: AnalysedArticle, leftOut: readonly Boilerplate[]): AnalysedArticle =>
  leftOut.length === 0
    ? article
    : {
        ...article,
        boilerplate: [...article.boilerplate, ...leftOut].sort((a, b) => a.source.start - b.source.start),
      };
