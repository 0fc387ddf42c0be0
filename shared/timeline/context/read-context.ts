import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleContext, ContextName, PassageContext } from '#shared/domain/timeline/article-context.ts';
import { readTextStems, type WordStems } from '#shared/reuse/word-stems.ts';
import { findPassages, type Passage } from './passages.ts';
import { namesTime, readTerms, termsOf } from './passage-terms.ts';

/** What of an article the context of its dates is read from: as the analyst has it. */
export type ContextSource = Pick<
  AnalysedArticle,
  'title' | 'text' | 'sentences' | 'temporal' | 'statements' | 'entities'
>;

function readNames({ entities, statements }: ContextSource): readonly ContextName[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker?.entity));
  return entities.map(({ id, type, canonical, mentions }) => ({
    id,
    type,
    name: canonical,
    mentionCount: mentions.length,
    isSpeaker: speakers.has(id),
  }));
}

/** Those who are named in the title alone: names there have no place. */
const namesInTitle = (entities: readonly Entity[]): readonly number[] =>
  entities.flatMap(({ mentions }, row) => (mentions.some(({ span }) => span === null) ? [row] : []));

/** The innermost statement that holds a place of the text. */
function statementAt(statements: readonly Statement[], { start, end }: Span): Statement | null {
  let innermost: Statement | null = null;
  for (const statement of statements) {
    const { span } = statement;
    if (span.start > start || span.end < end || isHeadlineStatement(statement)) continue;
    const length = span.end - span.start;
    if (innermost === null || length < innermost.span.end - innermost.span.start) innermost = statement;
  }
  return innermost;
}

/** A date in the words that report a statement, outside what was said. */
const isOfSaying = (statement: Statement | null, { start, end }: Span): boolean =>
  statement !== null && (start < statement.content.start || end > statement.content.end);

const isDrawn = ({ kind }: TemporalExpression): boolean => kind === 'point' || kind === 'interval';

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The terms of passages, each read once. */
function createTermsReader(
  stems: WordStems,
  temporal: readonly TemporalExpression[],
): {
  readonly in: (passage: Passage) => Uint32Array;
  readonly countBefore: (passage: Passage, date: Span) => number;
} {
  const dates: Span[] = [];
  for (const expression of temporal) if (namesTime(expression)) dates.push(expression.span);
  dates.sort(byStart);
  const known = new Map<Passage, Uint32Array>();
  return {
    in(passage) {
      const terms = known.get(passage) ?? termsOf(stems, passage, dates);
      known.set(passage, terms);
      return terms;
    },
    countBefore: ({ start }, date) => termsOf(stems, { start, end: date.start }, dates).length,
  };
}

/**
 * Reads what an article's dates are about; `stems` are those of its text. The same article gives the same context on every
 * machine.
 */
export function readContext(article: ContextSource, stems = readTextStems(article.text)): ArticleContext {
  const { title, sentences, temporal, statements, entities } = article;
  const names = readNames(article);
  const titleTerms = readTerms(title.text);
  const drawn: number[] = [];
  for (const [at, expression] of temporal.entries()) if (isDrawn(expression)) drawn.push(at);
  if (drawn.length === 0) return { names, titleTerms, passages: [] };

  const spans = drawn.map(at => temporal[at]?.span ?? { start: -1, end: -1 });
  const passages = findPassages(spans, sentences, entities);
  const terms = createTermsReader(stems, temporal);
  const rowOf = (statement: Statement | null): number | null => {
    const id = statement?.speaker?.entity;
    const row = id === null || id === undefined ? -1 : names.findIndex(name => name.id === id);
    return row < 0 ? null : row;
  };
  const inTitle = {
    terms: titleTerms,
    termsBefore: 0,
    names: namesInTitle(entities),
    speaker: rowOf(statements.find(isHeadlineStatement) ?? null),
    isOfSaying: false,
  };
  return {
    names,
    titleTerms,
    passages: drawn.map((expression, at): PassageContext => {
      const [span, passage] = [spans[at], passages[at]];
      if (span === undefined || passage === undefined || span.start < 0) return { expression, ...inTitle };
      const statement = statementAt(statements, span);
      return {
        expression,
        terms: terms.in(passage),
        termsBefore: terms.countBefore(passage, span),
        names: passage.names,
        speaker: rowOf(statement),
        isOfSaying: isOfSaying(statement, span),
      };
    }),
  };
}
