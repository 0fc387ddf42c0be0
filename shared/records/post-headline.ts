import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { countWords } from '#shared/text/tokens.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { readValue } from './read-value.ts';
import type { RecordValue } from './record-table.ts';

/** A post in two: its first line is its title. */
export interface PostWithHeadline {
  readonly title: string;
  /** Where the title stands in the source. */
  readonly place: Span | null;
  readonly body: MappedText;
}

const longestHeadline = 160;
const fewestWords = 3;

/**
 * Posts of channels have no field for a title: it is their first line, in bold, or else short, of some words and no
 * sentence with a full stop, above a text that is longer. Null for a post without such a line. `strong` are the
 * stretches of the text that are set in bold.
 */
export function headlineOf(post: MappedText, strong: readonly Span[]): PostWithHeadline | null {
  const { text } = post;
  const start = text.length - text.trimStart().length;
  const line = text.indexOf('\n', start);
  if (line < 0) return null;
  const title = text.slice(start, line).trim();
  const rest = text.slice(line).trim();
  const isWorded = title.length <= longestHeadline && countWords(title) >= fewestWords;
  if (!isWorded || rest.length <= title.length || /(?:https?:|www\.|t\.me\/)/i.test(title)) return null;
  const isBold = strongLength(strong, { start, end: start + title.length }) * 2 > title.length;
  if (!isBold && /[.:،؛,;…]["'»”)\]]*$/u.test(title)) return null;
  const from = text.length - text.slice(line).trimStart().length;
  const body = createMappedTextBuilder();
  body.append(post, { next: 0 }, { from, to: text.length });
  return {
    title: title.replace(/\s+/g, ' '),
    place: sourceOfSpan(post.runs, { start, end: start + title.length }),
    body: body.build(),
  };
}

const strongLength = (strong: readonly Span[], line: Span): number =>
  strong.reduce((sum, { start, end }) => {
    return sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start));
  }, 0);

/** Where bold pieces of a message stand in its text. */
export function strongStretches(source: string, { parts }: RecordValue): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const part of parts) {
    const end = start + readValue(source, { parts: [part] }, '').text.length;
    if (part.isStrong) found.push({ start, end });
    if (start > longestHeadline) break;
    start = end;
  }
  return found;
}
