import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import type { OverviewArticle } from '#shared/compare/overview/overview.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';

/** What a test says of an article; its text is read as an import would read it. */
export interface TextToOverview {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** An instant or a day, ISO 8601. */
  readonly published?: string;
  readonly language?: string;
}

const named = (name: string | undefined) =>
  name ? ({ name, provenance: 'metadata', source: null } as const) : null;

const dated = (value: string | undefined): PublishedDate | null =>
  value === undefined
    ? null
    : { value, precision: value.includes('T') ? 'time' : 'day', provenance: 'metadata', source: null };

/** An article for an overview, with everything found in it that the analysis finds. */
export function buildOverviewArticle(parts: TextToOverview): OverviewArticle {
  const { text, title = '', outlet, author, published, language = 'ar' } = parts;
  const findings = readFindings({ text, title, language, sourceMap: [] });
  return {
    summary: { outlet: named(outlet), author: named(author), published: dated(published), language },
    body: { title: { text: title, source: null }, text, ...findings },
  };
}

/** The same article for a comparison. */
export const asCompared = ({ summary, body }: OverviewArticle): ComparedArticle => ({
  id: body.text.slice(0, 20),
  language: summary.language,
  ...body,
});
