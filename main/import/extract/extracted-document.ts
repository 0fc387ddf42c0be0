import type { DocumentToAnalyse } from '#shared/analysis/articles/analyse-document.ts';
import type { MailThread } from '#shared/domain/article/article-origin.ts';

/** What an adapter takes out of a file to be analysed on its own. */
export interface ExtractedDocument extends DocumentToAnalyse {
  /** Its address on the web, as it says itself. */
  readonly url?: string | null;
  readonly thread?: MailThread | null;
  /** Which entry, row or message of its file it is, in words that need no translation. */
  readonly part?: string | null;
}
