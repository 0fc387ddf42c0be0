import type { AnalysedArticle, Boilerplate, PublishedDate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { findInlineBoilerplate } from '#shared/analysis/boilerplate/find-inline-boilerplate.ts';
import type { ArticleDraft } from './article-draft.ts';
import { assembleText, noInlineBoilerplate } from './assemble-text.ts';
import { classifyLines } from './classify-lines.ts';
import { collectBoilerplate } from './collect-boilerplate.ts';
import { draftArticles, draftWhole } from './draft-articles.ts';
import { noHints, type ExtractedHints } from './extracted-hints.ts';
import { readHeadingsOver, type SaidAbove } from './headings-over-articles.ts';
import { readMetadataOfOne } from './metadata-of-one.ts';
import { readMetadata } from './read-metadata.ts';
import { readReviewDay } from './review-day.ts';
import { splitRows } from './row-lines.ts';
import { readSourceLines } from './source-lines.ts';
import { startThreshold, startThresholdWithHints } from './start-evidence.ts';
import { applyTitleHint, isNamedAbove, type TitledDraft } from './title-hint.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** A source to read: its decoded (or extracted) text, what its metadata said, and what the analyst asked for. */
export interface SourceToAnalyse {
  readonly text: string;
  readonly mediaType: string;
  readonly hints: ExtractedHints;
  readonly options: {
    /** The whole source is the body of one article: nothing is split off or left out, and no line is its title. */
    readonly whole?: boolean;
    /** The analyst's date for articles that state none. */
    readonly published?: string | null;
    /** The metadata speaks of all articles of the source; its title may be theirs together. */
    readonly holdsForAll?: boolean;
    /** The metadata speaks of several sources together; its title is that of this one. */
    readonly isOneOfSeveral?: boolean;
  };
}

/** An article cut out of its source, with what its own lines state; nothing has been read in its text yet. */
export type SplitArticle = Pick<
  AnalysedArticle,
  'source' | 'title' | 'outlet' | 'author' | 'published' | 'warnings' | 'text' | 'sourceMap' | 'boilerplate'
>;

/** From the first to the last of an article's own places; a «read also» block at its end is not one. */
function rangeOf(draft: ArticleDraft, title: Span | null): Span {
  const own = [...draft.parts];
  while (own.length > 0 && isRelated(own.at(-1))) own.pop();
  const spans = [...own.map(part => part.span), ...(title ? [title] : [])];
  return {
    start: spans.reduce((start, span) => Math.min(start, span.start), Number.MAX_SAFE_INTEGER),
    end: spans.reduce((end, span) => Math.max(end, span.end), 0),
  };
}

const isRelated = (part: ArticleDraft['parts'][number] | undefined): boolean =>
  part?.role === 'boilerplate' && (part.kind === 'related-separator' || part.kind === 'related-links');

const byPlace = (a: Boilerplate, b: Boilerplate): number =>
  a.source.start - b.source.start || a.source.end - b.source.end;

function splitDraft(
  input: SourceToAnalyse,
  { draft, title }: TitledDraft,
  read: typeof readMetadata = readMetadata,
): SplitArticle {
  const { text: source, hints, options } = input;
  const metadata = read(source, draft, hints, options.published ?? null);
  const { outlet, author, published } = metadata;
  const paragraphs = draft.parts.filter(part => part.role === 'paragraph').map(part => part.span);
  const { text, sourceMap, boilerplate } = assembleText(
    source,
    paragraphs,
    options.whole ? noInlineBoilerplate : findInlineBoilerplate,
  );
  const values = [title.source, outlet?.source, author?.source, published?.source].filter(
    span => span !== null && span !== undefined,
  );
  return {
    ...metadata,
    source: rangeOf(draft, title.source),
    title,
    text,
    sourceMap,
    boilerplate: [...collectBoilerplate(source, draft, values), ...boilerplate].sort(byPlace),
  };
}

/**
 * Cuts a decoded source into its articles, in their order in it. Each article's date, outlet and author come from its
 * own lines or from `hints`, never from a neighbour; the day of a review of the press is that of articles without one.
 * Text is copied from the source unchanged, with a map back to it; whatever is not text is title, metadata or
 * boilerplate, so nothing is lost. An input without any text gives no article.
 */
export function splitSource(input: SourceToAnalyse): readonly SplitArticle[] {
  const { text: source, mediaType, hints, options } = input;
  const physical = readSourceLines(source);
  const lines = unwrapLines(source, options.whole ? physical : splitRows(source, physical));
  if (options.whole) {
    const title = { text: hints.title?.trim() ?? '', source: null };
    return lines.length === 0 ? [] : [splitDraft(input, { draft: draftWhole(lines), title })];
  }
  const { holdsForAll = false, isOneOfSeveral = false } = options;
  const threshold = hints.title && !holdsForAll ? startThresholdWithHints : startThreshold;
  const classified = classifyLines(source, lines);
  const drafts = draftArticles(classified, threshold);
  const reviewDay = drafts.length > 1 ? readReviewDay(classified) : null;
  const above = drafts.length > 1 && mediaType !== 'text/html' ? readHeadingsOver(source, drafts) : [];
  const areTogether = isOneOfSeveral || (holdsForAll && (drafts.length > 1 || drafts.every(isClipping)));
  const isBySender = drafts.length === 1 && !drafts.some(statesOutlet);
  // What several articles have for a title together is no headline where each has its own.
  const haveOwnTitles = drafts.length > 1 && drafts.every(({ title }) => title !== null);
  return drafts.map((draft, ordinal) => {
    const isFirst = ordinal === 0 && (!areTogether || isBySender);
    const own = { ...input, hints: isFirst ? hints : hintsOfFurther(input, ordinal) };
    const hinted = applyTitleHint(source, draft, own.hints.title);
    const isOfSeveral =
      areTogether || haveOwnTitles || (drafts.length > 1 && isNamedAbove(source, draft, own.hints.title));
    const isOfAll = isOfSeveral && draft.title !== null && hinted.title.source === null;
    const titled = isOfAll ? applyTitleHint(source, draft, null) : hinted;
    const isShared = areTogether || (ordinal > 0 && own.hints.outlet !== null);
    const article = isShared ? splitDraft(own, titled, readMetadataOfOne) : splitDraft(own, titled);
    return withSaidAbove(article, above[ordinal], reviewDay);
  });
}

/** An article with what headings say of it, and of what day the review is that holds it, where it states neither. */
function withSaidAbove(
  article: SplitArticle,
  above: SaidAbove | undefined,
  reviewDay: PublishedDate | null,
): SplitArticle {
  const published = article.published ?? above?.published ?? reviewDay;
  const outlet = article.outlet ?? above?.outlet ?? null;
  return published === article.published && outlet === article.outlet
    ? article
    : { ...article, published, outlet };
}

type Part = ArticleDraft['parts'][number] | undefined;

const namesOutlet = (part: Part): boolean =>
  part?.role === 'credit' ||
  (part?.role === 'fields' && part.fields.some(({ kind, value }) => kind === 'outlet' && value !== null));

const statesDay = (part: Part): boolean =>
  part?.role === 'fields' && part.fields.some(({ kind, date }) => kind === 'published' && date !== null);

const statesOutlet = ({ parts }: ArticleDraft): boolean => parts.some(namesOutlet);

/** True for a report that was pasted with its headline and the line under it of outlet or date. */
function isClipping({ title, parts }: ArticleDraft): boolean {
  const below = title === null ? undefined : parts.find(({ span }) => span.start >= title.end);
  return namesOutlet(below) || statesDay(below);
}

/**
 * Metadata speaks of the source's own article, which is the first; a further one has what its lines say and what holds
 * for all: the outlet alone, where it is of the same page. Who sent several articles together has written none of them.
 */
function hintsOfFurther({ hints, mediaType, options }: SourceToAnalyse, ordinal: number): ExtractedHints {
  if (options.holdsForAll) return { ...hints, title: ordinal === 0 ? hints.title : null, author: null };
  return mediaType === 'text/html' ? { ...noHints, outlet: hints.outlet } : noHints;
}
