import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';

/** RFC 3676: whether lines that end in a space go on in the next one, and whether that space is part of the text. */
export interface Flow {
  readonly isFlowed: boolean;
  readonly deletesSpace: boolean;
}

/** What a `text/plain` part says of its lines. */
export const readFlow = (parameters: ReadonlyMap<string, string>): Flow => ({
  isFlowed: parameters.get('format')?.toLowerCase() === 'flowed',
  deletesSpace: parameters.get('delsp')?.toLowerCase() === 'yes',
});

const quotePrefix = /^>*/;

/** Joins the lines that a mail program has wrapped, where the mail says which these are; keeps the place of every letter. */
export function mapPlainBody(source: string, { isFlowed, deletesSpace }: Flow): MappedText {
  if (!isFlowed && !source.includes('\r'))
    return { text: source, runs: [{ text: 0, source: 0, length: source.length }] };
  const builder = createMappedTextBuilder();
  let start = 0;
  let openDepth: number | null = null;
  while (start < source.length) {
    const end = lineEnd(source, start);
    const next = source.indexOf('\n', end) + 1;
    const line = source.slice(start, end);
    const depth = isFlowed ? (quotePrefix.exec(line)?.[0].length ?? 0) : 0;
    const isContinued: boolean = openDepth === depth;
    if (start > 0 && !isContinued) builder.add('\n', start - 1);
    const stuffing = isFlowed && line[depth] === ' ' ? 1 : 0;
    // Stuffing behind marks of quotation parts them from the text, and is seen there.
    const skipped = isContinued ? depth + stuffing : depth === 0 ? stuffing : 0;
    const isSoft: boolean = isFlowed && line.endsWith(' ') && line.slice(depth + stuffing) !== '-- ';
    const text = line.slice(skipped, isSoft && deletesSpace ? -1 : undefined);
    builder.add(text, start + skipped);
    openDepth = isSoft ? depth : null;
    start = next > 0 ? next : source.length;
  }
  return builder.build();
}

function lineEnd(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  if (end < 0) return source.length;
  return end > start && source[end - 1] === '\r' ? end - 1 : end;
}
