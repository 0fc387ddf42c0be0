import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { RecordPart } from './parse-arguments.ts';

/** What a record says of the file that its article was read from. */
export interface RecordFile {
  readonly file: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly sha256: string;
}

/** One line of output: an article in the form that the command line promises. Fields may be added, never changed. */
export function describeArticle(
  file: RecordFile,
  article: AnalysedArticle,
  only: readonly RecordPart[] | null,
): Readonly<Record<string, unknown>> {
  const parts = describeParts(article);
  const chosen = Object.entries(parts).filter(([name]) => only === null || only.includes(name as RecordPart)); // its keys are the parts
  return {
    ...file,
    ordinal: article.ordinal,
    source: article.source,
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    publishedCandidates: article.publishedCandidates,
    warnings: article.warnings,
    language: article.language,
    direction: article.direction,
    text: article.text,
    analysisVersion: article.analysisVersion,
    ...Object.fromEntries(chosen),
  };
}

function describeParts(article: AnalysedArticle): Readonly<Record<RecordPart, unknown>> {
  const withSource = <T extends { readonly span: Span }>(value: T) => ({
    ...value,
    source: sourceOfSpan(article.sourceMap, value.span),
  });
  return {
    boilerplate: article.boilerplate,
    sentences: article.sentences.map(span => withSource({ span })),
    temporal: describeTemporal(article),
    statements: article.statements.map(statement => describeStatement(article, statement)),
    entities: article.entities,
    numbers: article.numbers.map(withSource),
  };
}

/** What a headline says stands in the title (`inTitle`): its spans are counted from there, its sources from the file. */
function describeStatement(article: AnalysedArticle, statement: Statement): unknown {
  const { title, sourceMap } = article;
  const inTitle = isHeadlineStatement(statement);
  const sourceOf = (span: Span | null): Span | null => {
    if (span === null) return null;
    if (!inTitle) return sourceOfSpan(sourceMap, span);
    const from = title.source?.start;
    return from === undefined ? null : { start: from + span.start, end: from + span.end };
  };
  const { speaker, cue, content } = statement;
  return {
    ...statement,
    speaker: speaker && { ...speaker, source: sourceOf(speaker.span) },
    cue: cue && { ...cue, source: sourceOf(cue.span) },
    content: { span: content, source: sourceOf(content) },
    source: sourceOf(statement.span),
    inTitle,
  };
}

function describeTemporal(article: AnalysedArticle): readonly unknown[] {
  const published = publishedMoment(article.published);
  return article.temporal.map((expression, i) => {
    const { span, source, text, precision, relative, certainty, rule, kind, calendar } = expression;
    const { value, earliest, latest, alternatives, contradiction } = resolveTemporal(
      article.temporal,
      i,
      published,
    );
    return {
      span,
      source,
      text,
      value,
      precision,
      earliest,
      latest,
      relative,
      certainty,
      alternatives,
      rule,
      kind,
      calendar,
      contradiction,
    };
  });
}
