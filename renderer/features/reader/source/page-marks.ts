import type { Span } from '#shared/domain/article/span.ts';
import type { MediumPlace, PageBox } from '#shared/domain/source/medium-place.ts';

/** What of a page is marked: the lines of the article on it, and those of the passage. */
export interface PageMarks {
  readonly article: readonly PageBox[];
  readonly passage: readonly PageBox[];
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The boxes of the lines on a page that hold something of the article, and of the passage. */
export function marksOfPage(
  places: readonly MediumPlace[],
  page: number,
  marked: { readonly article: Span; readonly passage: Span | null },
): PageMarks {
  const lines = places.filter(place => place.kind === 'page' && place.page === page);
  const boxesOf = (span: Span | null): readonly PageBox[] =>
    span === null
      ? []
      : lines.flatMap(place => (place.kind === 'page' && touches(place.span, span) ? [place.box] : []));
  return { article: boxesOf(marked.article), passage: boxesOf(marked.passage) };
}

/** The first page that holds something of the span; 1 where none does. */
export function pageOfSpan(places: readonly MediumPlace[], span: Span): number {
  const place = places.find(each => each.kind === 'page' && touches(each.span, span));
  return place?.kind === 'page' ? place.page : 1;
}
