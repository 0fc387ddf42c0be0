import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MailThread } from '#shared/domain/article/imported-article.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { HintOrigins } from './hint-origins.ts';

/** The readable part of a document, as plain text, one paragraph a line. */
export interface ExtractedDocument {
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
  /** Its address on the web, as it says itself. */
  readonly url?: string | null;
  readonly thread?: MailThread | null;
  /** Which entry, row or message of its file it is, in words that need no translation. */
  readonly part?: string | null;
}
