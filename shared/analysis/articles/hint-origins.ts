import type { AnalysedArticle, Provenance } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** How a hint came about; `source` is where in the source text it stands to be read, null where it does not. */
export interface HintOrigin {
  readonly provenance: Provenance;
  readonly source: Span | null;
}

/** The origins of hints of which more is known than that the file's metadata gave them. */
export interface HintOrigins {
  readonly title?: HintOrigin | null;
  readonly outlet?: HintOrigin | null;
  readonly author?: HintOrigin | null;
  readonly published?: HintOrigin | null;
}

/** Says of an article's title, outlet, author and date, where they are those of the hints, how they came about. */
export function withHintOrigins(article: AnalysedArticle, origins: HintOrigins): AnalysedArticle {
  const { title, outlet, author, published } = article;
  const from = <Value extends { readonly provenance: Provenance }>(
    value: Value | null,
    origin: HintOrigin | null | undefined,
  ): Value | null =>
    value === null || value.provenance !== 'metadata' || !origin ? value : { ...value, ...origin };
  return {
    ...article,
    title: { ...title, source: title.source ?? (title.text === '' ? null : (origins.title?.source ?? null)) },
    outlet: from(outlet, origins.outlet),
    author: from(author, origins.author),
    published: from(published, origins.published),
  };
}
