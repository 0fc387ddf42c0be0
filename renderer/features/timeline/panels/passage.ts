import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** The whole sentence that a date comes from, with its words apart. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Where the words are in the stored text; null for words of the title or the dateline. */
  readonly span: Span | null;
  /** Whether the date was worked out from others («yesterday», «Tuesday», «12 May»), and is not written out in full. */
  readonly isWorkedOut: boolean;
}

/** So that the words themselves stand in the two lines that a list has for a passage. */
const longestBefore = 76;
const longestAfter = 200;

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The end of a text, from the beginning of a word. */
function lastPart(text: string): string {
  if (text.length <= longestBefore) return text;
  const cut = text.slice(-longestBefore);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

/** The beginning of a text, to the end of a word. */
function firstPart(text: string): string {
  if (text.length <= longestAfter) return text;
  const cut = text.slice(0, longestAfter);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}

function inTitle(title: string, words: string): Omit<Passage, 'isWorkedOut'> {
  const at = title.indexOf(words);
  if (at < 0) return { before: '', words, after: '', span: null };
  return {
    before: flat(title.slice(0, at)).trimStart(),
    words,
    after: flat(title.slice(at + words.length)).trimEnd(),
    span: null,
  };
}

/** The passage that a temporal expression of an article stands in; null where it has no such expression (any more). */
export function passageOf(
  body: Pick<ArticleBody, 'text' | 'title' | 'sentences' | 'temporal'>,
  expression: number,
): Passage | null {
  const found = body.temporal[expression];
  if (found === undefined) return null;
  const { span, text, relative, provenance } = found;
  const isWorkedOut = relative.op !== 'absolute' && provenance !== 'analyst';
  if (span.start < 0) return { ...inTitle(body.title.text, text), isWorkedOut };
  const first = body.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const last = body.sentences.find(({ start, end }) => start < span.end && span.end <= end);
  return {
    before: flat(body.text.slice(first?.start ?? span.start, span.start)).trimStart(),
    words: flat(body.text.slice(span.start, span.end)),
    after: flat(body.text.slice(span.end, last?.end ?? span.end)).trimEnd(),
    span,
    isWorkedOut,
  };
}

/** A passage as a list shows it: of a long sentence what stands around the words. */
export const shortened = (passage: Passage): Passage => ({
  ...passage,
  before: lastPart(passage.before),
  after: firstPart(passage.after),
});
