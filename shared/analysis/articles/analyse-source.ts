import type { AnalysedArticle, Boilerplate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
import { findInlineBoilerplate } from '#shared/analysis/boilerplate/find-inline-boilerplate.ts';
import { auditPublishedDate } from '#shared/analysis/dates/audit-published-date.ts';
import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import { detectLanguage } from '#shared/analysis/language/detect-language.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { ArticleDraft } from './article-draft.ts';
import { assembleText, noInlineBoilerplate } from './assemble-text.ts';
import { classifyLines } from './classify-lines.ts';
import { collectBoilerplate } from './collect-boilerplate.ts';
import { draftArticles, draftWhole } from './draft-articles.ts';
import { noHints, type ExtractedHints } from './extracted-hints.ts';
import { readFindings } from './read-findings.ts';
import { readMetadata } from './read-metadata.ts';
import { readSourceLines } from './source-lines.ts';
import { startThreshold, startThresholdWithHints } from './start-evidence.ts';
import { applyTitleHint, type TitledDraft } from './title-hint.ts';
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
  };
}

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

/** Which way a text runs shows in its first lines. */
const directionSample = 2000;

/** Pages often declare the language of their template, so the text itself is asked first. */
function languageOf(text: string, hints: ExtractedHints): string {
  const detected = detectLanguage(text);
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(hints.language ?? '')?.[0].toLowerCase();
  return detected === 'und' ? (declared ?? 'und') : detected;
}

const byPlace = (a: Boilerplate, b: Boilerplate): number =>
  a.source.start - b.source.start || a.source.end - b.source.end;

function analyseDraft(
  input: SourceToAnalyse,
  { draft, title }: TitledDraft,
  ordinal: number,
): AnalysedArticle {
  const { text: source, hints, options } = input;
  const { outlet, author, published, warnings } = readMetadata(
    source,
    draft,
    hints,
    options.published ?? null,
  );
  const paragraphs = draft.parts.filter(part => part.role === 'paragraph').map(part => part.span);
  const assembled = assembleText(
    source,
    paragraphs,
    options.whole ? noInlineBoilerplate : findInlineBoilerplate,
  );
  const { text, sourceMap } = assembled;
  const values = [title.source, outlet?.source, author?.source, published?.source].filter(
    span => span !== null && span !== undefined,
  );
  const boilerplate = [...collectBoilerplate(source, draft, values), ...assembled.boilerplate].sort(byPlace);
  const language = languageOf(`${title.text}\n${text}`, hints);
  const findings = readFindings({ text, title: title.text, language, sourceMap });
  return {
    ordinal,
    source: rangeOf(draft, title.source),
    title,
    outlet,
    author,
    published,
    publishedCandidates: published ? [] : rankPublishedCandidates(findings.temporal, { latestDay: null }),
    warnings: [...warnings, ...(published ? auditPublishedDate(findings.temporal, published) : [])],
    language,
    direction: directionOf(`${title.text}\n${text.slice(0, directionSample)}`),
    text,
    sourceMap,
    boilerplate,
    ...findings,
    analysisVersion,
  };
}

/**
 * Reads a decoded source into its articles, in their order in it. Each article's date, outlet and author come from its
 * own lines or from `hints`, never from a neighbour. Text is copied from the source unchanged, with a map back to it;
 * whatever is not text is title, metadata or boilerplate, so nothing is lost. Pure and deterministic: the same input
 * gives the same JSON. An input without any text gives no article.
 */
export function analyseSource(input: SourceToAnalyse): readonly AnalysedArticle[] {
  const { text: source, hints, options } = input;
  const lines = unwrapLines(source, readSourceLines(source));
  const contentOnly = { title: { text: hints.title?.trim() ?? '', source: null } };
  if (options.whole) {
    const draft = draftWhole(lines);
    return lines.length === 0 ? [] : [analyseDraft(input, { draft, ...contentOnly }, 0)];
  }
  const threshold = hints.title ? startThresholdWithHints : startThreshold;
  const drafts = draftArticles(classifyLines(source, lines), threshold);
  return drafts.map((draft, ordinal) => {
    // Metadata speaks of the page's own article, which is the first; a further one has only what its lines say.
    const own = ordinal === 0 ? input : { ...input, hints: noHints };
    return analyseDraft(own, applyTitleHint(source, draft, own.hints.title), ordinal);
  });
}
