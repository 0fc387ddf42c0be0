import { readMarkup } from '#shared/records/markup/read-markup.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import type { FeedField } from './parse-feed.ts';

/** The readable text of a field, one paragraph a line, with its places in the feed; an encoded one has none. */
export function readFieldText(field: FeedField, source: string): MappedText {
  if (isBase64(field)) return readMarkup({ text: decodeBase64(field.text.text), runs: [] });
  return readMarkup(field.hasElements ? markupOf(field, source) : field.text);
}

/** The text of a field on one line, as titles and names are shown. */
export const readFieldLine = (field: FeedField, source: string): string =>
  readFieldText(field, source)
    .text.replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Markup that is written as elements of the feed itself, unless these have names that no HTML has. */
function markupOf({ inner, text }: FeedField, source: string): MappedText {
  const markup = source.slice(inner.start, inner.end);
  if (/<!\[CDATA\[|<\/?[a-z][\w.-]*:[a-z]/i.test(markup)) return text;
  return { text: markup, runs: [{ text: 0, source: inner.start, length: markup.length }] };
}

/** Atom 0.3 says so by `mode`; in Atom 1.0 types that are neither text nor XML are encoded (RFC 4287, section 4.1.3.3). */
function isBase64({ attributes, text }: FeedField): boolean {
  const isSaid =
    attributes['mode'] === 'base64' ||
    /^(?:application|image)\/(?!\S*(?:xml|html))/i.test(attributes['type'] ?? '');
  return isSaid && /^[A-Za-z0-9+/=\s]+$/.test(text.text);
}

/** What is encoded is often escaped on top of that. */
function decodeBase64(text: string): string {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded.includes('&lt;') && !decoded.includes('<')
    ? readMarkup({ text: decoded, runs: [] }).text
    : decoded;
}
