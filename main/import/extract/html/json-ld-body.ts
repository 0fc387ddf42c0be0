import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import type { HtmlPage } from './html-page.ts';

const bodyStart = /"articleBody"\s*:\s*"/;
const leastBody = 100;
const mostScripts = 50;
/** Pages that a script fills hold less than this share of it. */
const mostShown = 1 / 3;

/**
 * The text of the article that a page only hands to its scripts, in schema.org's `articleBody`, with the place of each
 * letter in the source; null where the page shows (`shown` letters) as much itself, or hands over none.
 */
export function readJsonLdBody(page: HtmlPage, source: string, shown: number): MappedText | null {
  for (const script of page.jsonLd.slice(0, mostScripts)) {
    const start = bodyStart.exec(script);
    const at = start === null ? -1 : source.indexOf(script);
    if (start === null || at < 0) continue;
    const body = readString(source, at + start.index + start[0].length, at + script.length);
    const letters = body.text.replace(/\s+/g, '').length;
    if (letters >= leastBody && shown < letters * mostShown) return body;
  }
  return null;
}

/** A stretch that stands for itself, an escape (RFC 8259, section 7), or a tag of HTML, which is no text. */
const piece =
  /[^"\\<\n\r]+|\\u(?<code>[0-9a-f]{4})|\\(?<escaped>["\\/bfnrt])|<\/?(?<tag>[a-z]\w{0,20})[^<>"]{0,200}>|[<\n\r]/iy;
const controls: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: '\n', t: ' ' };

function readString(source: string, from: number, end: number): MappedText {
  const builder = createMappedTextBuilder();
  piece.lastIndex = from;
  for (let match = piece.exec(source); match !== null && match.index < end; match = piece.exec(source)) {
    const { 0: written, index } = match;
    const { code, escaped, tag } = match.groups ?? {};
    if (code !== undefined) builder.add(String.fromCharCode(parseInt(code, 16)), index, written.length);
    else if (escaped !== undefined) builder.add(controls[escaped] ?? escaped, index, written.length);
    else if (tag !== undefined) builder.add(/^(?:p|br|div|li|h\d)$/i.test(tag) ? '\n' : '', null);
    else builder.add(written, index);
  }
  builder.add('\n', null);
  return builder.build();
}
