import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { sourceOfSpan, type SourceRun } from '#shared/domain/article/source-map.ts';
import { spansOverlap } from '#shared/domain/article/span.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { anchorQuotations } from '#shared/analysis/dates/anchor-quotations.ts';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { findStatements } from '#shared/analysis/statements/find-statements.ts';
import { linkSpeakers } from '#shared/analysis/statements/link-speakers.ts';
import { splitSentences } from '#shared/text/sentences.ts';

/** An article's own text as it is stored, with its way back to the source. */
export interface TextToRead {
  readonly text: string;
  readonly title: string;
  /** ISO 639 code, `und` when it can't be told. */
  readonly language: string;
  readonly sourceMap: readonly SourceRun[];
}

/** Everything that is found in an article's text, whatever page the text came from. */
export type TextFindings = Pick<
  ArticleBody,
  'sentences' | 'temporal' | 'statements' | 'entities' | 'numbers'
>;

function withSources(entities: readonly Entity[], runs: readonly SourceRun[]): readonly Entity[] {
  return entities.map(entity => ({
    ...entity,
    mentions: entity.mentions.map(mention => ({
      ...mention,
      source: mention.span ? sourceOfSpan(runs, mention.span) : mention.source,
    })),
  }));
}

/**
 * Reads a text: sentences, dates, statements, entities and numbers, each with its place in the source where it has one.
 * Needs nothing but the text, so that what is stored can be read again with newer rules. Pure and deterministic.
 */
export function readFindings({ text, title, language, sourceMap }: TextToRead): TextFindings {
  const sentences = splitSentences(text, language);
  const temporal = findTemporalExpressions(text, language).map((found): TemporalExpression => ({
    ...found,
    source: sourceOfSpan(sourceMap, found.span),
  }));
  const entities = findEntities(text, language);
  const statements = findStatements(text, sentences, language, title);
  return {
    sentences,
    temporal: anchorQuotations(temporal, statements),
    statements: linkSpeakers(statements, entities),
    entities: withSources(entities, sourceMap),
    // A number that belongs to a date counts nothing.
    numbers: findQuantities(text, language).filter(
      number => !temporal.some(date => spansOverlap(date.span, number.span)),
    ),
  };
}
