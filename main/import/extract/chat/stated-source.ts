import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import { readsAsText } from '#shared/analysis/articles/name-lines.ts';
import { outletLikeness } from '#shared/analysis/articles/outlet-likeness.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { countWords } from '#shared/text/tokens.ts';

/** What a message says of where its report was taken from, on a line of its own; `line` is in its text. */
interface StatedSource {
  /** Null where the line may as well name a writer, or is a link. */
  readonly outlet: string | null;
  readonly line: Span;
}

const longestLine = 60;
const longestLink = 500;
const longestName = 40;
const mostWords = 4;
/** The text below a name is longer than any list of names. */
const leastText = 60;
const labelled =
  /^(?:المصدر|مصدر الخبر|نقل(?:ا|\u064bا|ا\u064b)? عن|عن صحيفة|source|via)\s*(?:[:：]\s*|\s)(?<name>\S.*?)[\s.]*$/iu;
const linkAlone = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Finds the line by which a report that somebody passes on says where it was taken from: a name between its headline
 * and its text, or its last line, with a label or as a link. `body` is what stands below the headline. Null where none
 * does: who sent it may have written it.
 */
export function readStatedSource(body: string): StatedSource | null {
  const end = body.trimEnd().length;
  const first = { start: 0, end: lineEnd(body, 0) };
  const below = { start: first.end + 1, end: lineEnd(body, first.end + 1) };
  const last = { start: body.lastIndexOf('\n', end - 1) + 1, end };
  if (first.end >= end) return null;
  const named = below.end - below.start >= leastText ? nameIn(body, first) : null;
  return named ?? labelIn(body, last);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A short line that is no sentence and no place: an outlet, or the writer whom the sender is not. */
function nameIn(body: string, line: Span): StatedSource | null {
  if (line.end - line.start > longestLine) return null;
  const said = labelIn(body, line);
  if (said !== null) return said;
  const words = body.slice(line.start, line.end).trim();
  const isName =
    words.length <= longestName &&
    countWords(words) <= mostWords &&
    /\p{L}[)"»”]?$/u.test(words) &&
    !isKnownPlace(words) &&
    !readsAsText(words);
  if (!isName) return null;
  return { outlet: outletLikeness(words) === null ? null : words, line };
}

function labelIn(body: string, line: Span): StatedSource | null {
  if (line.end - line.start > longestLink) return null;
  const words = body.slice(line.start, line.end).trim();
  if (linkAlone.test(words)) return { outlet: null, line };
  if (words.length > longestLine) return null;
  const name = labelled.exec(words)?.groups?.['name'];
  if (name === undefined) return null;
  const isName = countWords(name) <= mostWords && !linkAlone.test(name);
  return { outlet: isName ? name : null, line };
}
