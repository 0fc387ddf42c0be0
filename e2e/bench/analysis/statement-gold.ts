import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { findStatements } from '#shared/analysis/statements/find-statements.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement, type StatementKind } from '#shared/domain/article/statement.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { readGold } from './gold-files.ts';
import { type MarkedArticle, type MarkedPart, readMarked } from './marked-gold.ts';

/** A statement that someone marked. `names`: the places that name who spoke; none where nobody is named. */
export interface GoldStatement {
  readonly kind: StatementKind;
  readonly class: string | null;
  readonly names: readonly Span[];
  readonly content: Span;
  readonly quotes: readonly Span[];
  /** False where finding it and missing it are both right. */
  readonly isScored: boolean;
}

/** A text with the statements marked in it and those found; all spans are in `text`. */
export interface StatementSample {
  readonly where: string;
  readonly text: string;
  readonly expected: readonly GoldStatement[];
  readonly found: readonly Statement[];
}

interface MarkedStatement {
  readonly kind: StatementKind;
  readonly class: string;
  readonly speaker: Span | null;
  readonly speakerHead: Span | null;
  /** Index of the statement of the article whose speaker goes on. */
  readonly elidedFrom: number | null;
  readonly content: Span;
  readonly quotes: readonly Span[];
  readonly scored: boolean;
}

interface MarkedStatements extends MarkedArticle {
  readonly statements: readonly MarkedStatement[];
}

/** The statements of our own hand-marked articles, and those found in them; null where the articles are not there. */
export const readMarkedStatements = (part: MarkedPart): readonly StatementSample[] | null =>
  readMarked<MarkedStatements>('statements', part)?.map(({ article, title, text }) => ({
    where: article.id,
    text,
    expected: article.statements.map(statement => asGold(statement, article.statements)),
    found: findStatements(text, splitSentences(text, 'ar'), 'ar', title).filter(
      statement => !isHeadlineStatement(statement),
    ),
  })) ?? null;

function asGold(statement: MarkedStatement, all: readonly MarkedStatement[]): GoldStatement {
  const { kind, content, quotes, scored } = statement;
  const name = nameOf(statement, all);
  return {
    kind,
    class: statement.class,
    names: name === null ? [] : [name],
    content,
    quotes,
    isScored: scored,
  };
}

function nameOf(statement: MarkedStatement, all: readonly MarkedStatement[]): Span | null {
  const own = statement.speakerHead ?? statement.speaker;
  const from = all[statement.elidedFrom ?? -1];
  return own === null && from !== undefined && from !== statement ? nameOf(from, all) : own;
}

interface SeedGold {
  readonly entities: readonly {
    readonly id: string;
    readonly mentions: readonly Span[];
  }[];
  readonly statements: readonly {
    readonly form: string;
    readonly speaker: { readonly entity: string };
    readonly content: Span;
    readonly quotes: readonly Span[];
    readonly scored?: boolean;
  }[];
}

/** The user's own sample, read as a file is: split into its articles, with headlines. All spans are in the file. */
export function readSeedStatements(): StatementSample | null {
  const source = readGold('seed/000_0b53b3ad3ab9613f.txt');
  const json = readGold('seed/gold.json');
  if (source === null || json === null) return null;
  const gold = JSON.parse(json) as SeedGold;
  const articles = analyseSource({ text: source, mediaType: 'text/plain', hints: noHints, options: {} });
  return {
    where: 'seed',
    text: source,
    expected: gold.statements.map(statement => ({
      kind: kindOfForm(statement.form),
      class: null,
      names: gold.entities.find(entity => entity.id === statement.speaker.entity)?.mentions ?? [],
      content: statement.content,
      quotes: statement.quotes,
      isScored: statement.scored !== false,
    })),
    found: articles.flatMap(({ statements, sourceMap, title }) =>
      statements.map(statement => {
        const shift = title.source?.start ?? 0;
        const inSource = (span: Span): Span =>
          isHeadlineStatement(statement)
            ? { start: span.start + shift, end: span.end + shift }
            : (sourceOfSpan(sourceMap, span) ?? span);
        return inFile(statement, inSource);
      }),
    ),
  };
}

/** A headline says its words without marks; positions and proposals are indirect speech. */
function kindOfForm(form: string): StatementKind {
  return form === 'direct' || form === 'mixed' ? form : 'indirect';
}

function inFile(statement: Statement, inSource: (span: Span) => Span): Statement {
  const { speaker } = statement;
  return {
    ...statement,
    span: inSource(statement.span),
    speaker: speaker?.span ? { ...speaker, span: inSource(speaker.span) } : speaker,
    content: inSource(statement.content),
    quotes: statement.quotes.map(inSource),
  };
}
