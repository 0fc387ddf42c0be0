import type { Span } from '#shared/domain/article/span.ts';

/** A rectangle on a page in points, from the top left corner: left, top, right, bottom. */
export type PageBox = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Where a stretch of a source's text stands in a medium that has no plain text of its own: on a page of a PDF (a place
 * for each line), or in a named part (a sheet, a chapter, a footnote file, an attachment's body). Places are sorted by
 * `span`, which is in the source text, and do not overlap.
 */
export type MediumPlace =
  | {
      readonly kind: 'page';
      readonly span: Span;
      /** 1 is the first. */ readonly page: number;
      readonly box: PageBox;
    }
  | { readonly kind: 'part'; readonly span: Span; readonly part: string };

/** The places that a span of the source text touches, in their order. */
export const placesOfSpan = (places: readonly MediumPlace[], span: Span): readonly MediumPlace[] =>
  places.filter(place => place.span.start < span.end && span.start < place.span.end);
