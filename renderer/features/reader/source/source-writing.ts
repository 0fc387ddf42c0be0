import type { Span } from '#shared/domain/article/span.ts';
import { findDialect } from '#shared/records/delimited/find-dialect.ts';
import { recordMediaTypes } from '#shared/records/record-media-types.ts';
import { readEscapes } from './read-escapes.ts';

/**
 * How a source is written, as far as it matters for showing it. Markup, JSON and delimited values run from left to right
 * whatever the language of the texts in them; prose runs as its letters do.
 */
export type SourceWriting = 'markup' | 'json' | 'delimited' | 'prose';

const writings: Readonly<Record<string, SourceWriting>> = {
  'text/html': 'markup',
  'application/xhtml+xml': 'markup',
  'application/xml': 'markup',
  'multipart/related': 'markup',
  'application/feed+json': 'json',
  [recordMediaTypes.json]: 'json',
  [recordMediaTypes['json-lines']]: 'json',
  [recordMediaTypes.csv]: 'delimited',
  [recordMediaTypes.xlsx]: 'delimited',
};

/** By the medium, else by what is shown of it: a mail, a book and a note can hold markup. */
export function writingOf(mediaType: string, shown: string): SourceWriting {
  const known = Object.hasOwn(writings, mediaType) ? writings[mediaType] : undefined;
  return known ?? (/<\/[a-z][\w:-]*\s*>/i.test(shown) ? 'markup' : 'prose');
}

/**
 * The stretches of a window that run from right to left inside of a source that does not, so that each can be set by
 * itself: else the signs between them would take their direction, and tags, quotes and columns would change places. In
 * their order, none of them over a line break; none for prose. `outside` is a place that is known not to lie in quotes.
 */
export function rtlStretches(
  { text, shown, outside }: { readonly text: string; readonly shown: Span; readonly outside: number },
  writing: SourceWriting,
): readonly Span[] {
  switch (writing) {
    case 'prose':
      return [];
    case 'markup':
      return matches(text, shown, betweenTags)
        .flatMap(span => (runsRightToLeft(text, span) ? [span] : matches(text, span, betweenQuotes)))
        .flatMap(span => rtlWords(text, span));
    case 'json':
      return matches(text, shown, betweenQuotesAndTags).flatMap(span => rtlWords(text, span));
    case 'delimited':
      return cells(text, shown, outside).flatMap(span => rtlWords(text, span));
  }
}

const betweenTags = /[^<>\n]+/g;
/** Quotes that are escaped (RFC 8259, section 7) part nothing: they are quotes in a text. */
const betweenQuotes = /(?:\\[^\n]|[^"\\])+/g;
const betweenQuotesAndTags = /(?:\\[^\n]|[^"\\<>\n])+/g;

const matches = (text: string, { start, end }: Span, pattern: RegExp): readonly Span[] =>
  [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));

/** The cells of the window in pieces of lines. A cell in quotes ends with them (RFC 4180, section 2). */
function cells(text: string, shown: Span, outside: number): readonly Span[] {
  const delimiter = findDialect(text).delimiter ?? ',';
  const [from, to] = [Math.min(shown.start, outside), Math.max(shown.start, outside)];
  let isQuoted = text.slice(from, to).split('"').length % 2 === 0;
  const found: Span[] = [];
  let start = shown.start;
  for (let at = start; at < shown.end; at++) {
    const sign = text[at];
    if (isQuoted && sign === '"' && text[at + 1] === '"') at++;
    else if (sign === '"' || sign === '\n' || (!isQuoted && sign === delimiter)) {
      if (sign === '"') isQuoted = !isQuoted;
      if (at > start) found.push({ start, end: at });
      start = at + 1;
    }
  }
  return start < shown.end ? [...found, { start, end: shown.end }] : found;
}

/** A stretch without the blanks around it, if its first letter says that it runs from right to left. */
function rtlWords(text: string, span: Span): readonly Span[] {
  if (!runsRightToLeft(text, span)) return [];
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return [{ start, end: start + words.trim().length }];
}

/** The first strong letter decides, as rule P2 of UAX #9 has it; escapes are read. */
function runsRightToLeft(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\\&]/.test(words)) return false;
  const [letter] = /\p{L}/u.exec(readEscapes(words).replace(/\\[^\n]|&#?\w{1,31};/g, ' ')) ?? [];
  return letter !== undefined && rtlLetter.test(letter);
}

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Dates of ISO 8601, of which behind an Arabic letter the day would stand first (UAX #9, rule W2), and codes of JSON and
 * of markup, whose signs would part from their letters.
 */
const codes =
  /(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|(?:\\[nrtbf"\\/]|\\u[\da-fA-F]{4})+|&#?\w{1,31};)/;

/** Words in turn with what in them runs from left to right whatever stands around it; words first, joined they are the whole. */
export const splitAtCodes = (words: string): readonly string[] => words.split(codes);
