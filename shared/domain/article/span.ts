/**
 * A range in a text: UTF-16 code units, end exclusive, so that `text.slice(start, end)` is what it covers.
 * Which text (the article's stored text, or the decoded source) is said by the field that holds the span.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two ranges share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The piece of `text` that `span` covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);
