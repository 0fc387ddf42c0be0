import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleDraft, DraftPart } from './article-draft.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { endsSentence, isParagraph, isTitleLike, listMarker } from './line-shapes.ts';
import { findStarts } from './find-starts.ts';
import { reviewDayLine } from './review-day.ts';
import { shareLines } from './share-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { readTitleSources, type TitleSource } from './title-source.ts';

const longestLink = 130;

const isContent = (line: ClassifiedLine): boolean =>
  line.role === 'content' || (line.role === 'fields' && line.fields.some(field => field.kind === 'text'));

/** Where the running text of an article lies: the indexes of its first, second and last line. */
interface TextExtent {
  readonly first: number;
  readonly second: number;
  readonly last: number;
}

function extentOf(lines: readonly ClassifiedLine[], titleLine: ClassifiedLine | null): TextExtent {
  const isText = (line: ClassifiedLine): boolean => line !== titleLine && isContent(line);
  const first = lines.findIndex(isText);
  const second = lines.findIndex((line, index) => index > first && isText(line));
  const last = lines.findLastIndex(
    line => isText(line) && (line.role !== 'content' || isParagraph(line.line)),
  );
  return { first, second: second < 0 ? lines.length : second, last };
}

/** True for a bare date or name between two paragraphs: there it is a part of the text, like the days of a chronology. */
function isInsideText(line: ClassifiedLine, index: number, text: TextExtent, bareDates: number): boolean {
  if (index <= text.first || index >= text.last) return false;
  // The only date, below a deck: a chronology has several.
  if (index < text.second && bareDates === 1) return false;
  return (
    line.role === 'credit' || (line.role === 'fields' && line.fields.every(field => field.label === null))
  );
}

/** A labelled date deep inside a text dates something else, for instance a report whose headline was not recognised. */
const isForeignDate = (line: ClassifiedLine, index: number, text: TextExtent): boolean =>
  line.role === 'fields' &&
  index > text.second &&
  index < text.last &&
  line.fields.some(field => field.kind === 'published' || field.kind === 'updated');

/** Below these an article has ended: what stands there dates links and comments. */
const opensTail = ({ id, kind }: { readonly id: string; readonly kind: string }): boolean =>
  kind === 'related-separator' || id === 'navigation.comments' || id === 'navigation.counters';

/** Short and no sentence: below the furniture under the last paragraph it is furniture too. */
const isTailLine = ({ role, line }: ClassifiedLine): boolean =>
  role === 'content' && line.text.length <= 90 && !/[.!؟?…]["»”)]?$/.test(line.text);

/** A headline, with a number or a bullet before it or not. */
function isLinkShaped({ line }: ClassifiedLine, above: ClassifiedLine | undefined): boolean {
  // A bullet that the link above has not begins a list of the report.
  const isMarked = listMarker.test(line.text);
  if (isMarked && above?.role === 'content' && !listMarker.test(above.line.text)) return false;
  return line.text.length <= longestLink && isTitleLike(line.text.replace(listMarker, ''));
}

const isSentence = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'content' && line.line.text.length >= 80 && endsSentence(line.line.text);

/** Two sentences one below the other are a report, wherever they stand. */
const isRunningText = (lines: readonly ClassifiedLine[], index: number): boolean =>
  isSentence(lines[index]) && (isSentence(lines[index - 1]) || isSentence(lines[index + 1]));

const isBare = (line: ClassifiedLine): boolean =>
  line.role === 'credit' || (line.role === 'fields' && line.fields.every(field => field.label === null));

const statesDay = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.date !== null);

function partsOf(lines: readonly ClassifiedLine[], titleLine: ClassifiedLine | null): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  const text = extentOf(lines, titleLine);
  const bareDates = lines.filter(line => isBare(line) && statesDay(line)).length;
  let isBelowOpener = false;
  let isClosed = false;
  let hasText = false;
  let isBelowTail = false;
  let isClosing = false;
  for (const [index, line] of lines.entries()) {
    const { span } = line.line;
    if (line === titleLine && line.role === 'content') {
      const mark = listMarker.exec(line.line.text)?.[0].length ?? 0;
      const markSpan = { start: span.start, end: span.start + mark };
      if (mark > 0) parts.push({ role: 'boilerplate', kind: 'navigation', span: markSpan });
      continue;
    }
    if (line.role === 'boilerplate') {
      parts.push({ role: 'boilerplate', kind: line.rule.kind, span });
      isBelowOpener = isBelowOpener || line.rule.kind === 'related-separator';
      isBelowTail = isBelowTail || (hasText && opensTail(line.rule));
      isClosed = isClosed || (line.rule.kind === 'trailer' && hasText);
      isClosing = isClosing || (text.last >= 0 && index > text.last && line.rule.kind !== 'ad-marker');
    } else if (isClosing && isTailLine(line)) {
      parts.push({ role: 'boilerplate', kind: isBelowOpener ? 'related-links' : 'navigation', span });
    } else if (line.role === 'content' || isInsideText(line, index, text, bareDates)) {
      const isLink: boolean =
        isBelowOpener && ((isClosed && !isRunningText(lines, index)) || isLinkShaped(line, lines[index - 1]));
      if (!isLink) isBelowOpener = isClosed = false;
      hasText = hasText || !isLink;
      isBelowTail = isBelowTail && !isParagraph(line.line);
      parts.push(isLink ? { role: 'boilerplate', kind: 'related-links', span } : { role: 'paragraph', span });
    } else if (isForeignDate(line, index, text) || (isBelowTail && isBare(line))) {
      parts.push({ role: 'boilerplate', kind: 'metadata-label', span });
    } else if (line.role === 'fields') {
      parts.push(...fieldParts(line, span));
      isClosed = isClosed || (hasText && line.fields.some(field => field.kind === 'outlet'));
    } else parts.push({ role: 'credit', credit: line.credit, isHeading: line.isHeading ?? false, span });
  }
  return parts;
}

/** A line «النص: …» is a label and a paragraph; any other line of fields stays whole. */
function fieldParts(line: ClassifiedLine & { readonly role: 'fields' }, span: Span): readonly DraftPart[] {
  const text = line.fields.find(field => field.kind === 'text');
  if (!text?.value) return [{ role: 'fields', fields: line.fields, span }];
  return [
    {
      role: 'fields',
      fields: [{ ...text, value: null }],
      span: { start: span.start, end: text.value.start },
    },
    { role: 'paragraph', span: text.value },
  ];
}

const unclearRule = { id: 'navigation.unclear', kind: 'metadata-label' } as const;

/** A date that may belong to either of two articles is kept, and read for neither. */
const withoutOwner = ({ line }: ClassifiedLine): ClassifiedLine => ({
  line,
  role: 'boilerplate',
  rule: unclearRule,
});

function titleOf(line: ClassifiedLine | null): Span | null {
  if (line?.role === 'content') {
    const { span, text } = line.line;
    return { start: span.start + (listMarker.exec(text)?.[0].length ?? 0), end: span.end };
  }
  if (line?.role !== 'fields') return line?.line.span ?? null;
  return line.fields.find(field => field.kind === 'title')?.value ?? null;
}

const isEmpty = (draft: ArticleDraft): boolean =>
  draft.title === null && draft.parts.every(part => part.role !== 'paragraph');

/** Lines without headline and text (links alone, say) go with the next article, or with the last; none are lost while there is one. */
function withoutEmpty(drafts: readonly ArticleDraft[]): readonly ArticleDraft[] {
  const kept: ArticleDraft[] = [];
  let waiting: readonly DraftPart[] = [];
  for (const draft of drafts) {
    if (isEmpty(draft)) waiting = [...waiting, ...draft.parts];
    else {
      kept.push({ ...draft, parts: [...waiting, ...draft.parts] });
      waiting = [];
    }
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, parts: [...last.parts, ...waiting] }] : [];
}

/** The outlet and the day in the line of the headline go before those of other lines: they are surely the article's. */
const withTitleSource = ({ parts }: ArticleDraft, { title, span, fields }: TitleSource): ArticleDraft => ({
  title,
  parts: [{ role: 'fields', fields, span }, ...parts],
});

/** Cuts the lines of a source into articles; a source without any text gives none. */
export function draftArticles(lines: readonly ClassifiedLine[], threshold: number): readonly ArticleDraft[] {
  const starts = findStarts(lines, threshold);
  const sources = readTitleSources(
    starts.flatMap(({ line, isHeadline }) => (isHeadline ? (lines[line] ?? []) : [])),
  );
  // The day of a review is none of its first article's own.
  const reviewDay = starts.length > 1 ? reviewDayLine(lines) : null;
  const drafts = shareLines(lines, starts).map(({ from, to, unclear }, k): ArticleDraft => {
    const start = starts[k];
    const titleLine = start?.isHeadline ? (lines[start.line] ?? null) : null;
    const own = lines
      .slice(from, to)
      .map((line, i) => (unclear.has(from + i) || from + i === reviewDay ? withoutOwner(line) : line));
    const said = titleLine ? sources.get(titleLine) : undefined;
    const draft = { title: titleOf(titleLine), parts: partsOf(own, titleLine) };
    return said ? withTitleSource(draft, said) : draft;
  });
  return withoutEmpty(drafts);
}

/** The whole source as the body of one article: every line is text. */
export function draftWhole(lines: readonly SourceLine[]): ArticleDraft {
  return { title: null, parts: lines.map((line): DraftPart => ({ role: 'paragraph', span: line.span })) };
}
