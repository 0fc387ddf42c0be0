import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';

/** The readable part of a document, as plain text, one paragraph a line. */
export interface ExtractedDocument {
  readonly mediaType: string;
  readonly text: string;
  /** Where each piece of `text` stands in the decoded source; null when the source itself is the text. */
  readonly runs: readonly SourceRun[] | null;
  readonly hints: ExtractedHints;
  /** What stands among the text in the source but was not taken into it. */
  readonly leftOut: readonly Boilerplate[];
}
