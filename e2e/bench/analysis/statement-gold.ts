import { existsSync, readFileSync } from 'node:fs';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { findStatements } from '#shared/analysis/statements/find-statements.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement, type StatementKind } from '#shared/domain/article/statement.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { readGold, readGoldRows } from './gold-files.ts';

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

interface AnnotatedStatement {
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

interface AnnotatedArticle {
  readonly id: string;
  readonly file: string;
  readonly statements: readonly AnnotatedStatement[];
}

/** Our own gold, which holds offsets only: the texts are rows of the files of articles. Null where either is absent. */
export function readAnnotatedStatements(path: string): readonly StatementSample[] | null {
  if (!existsSync(path)) return null;
  const { articles } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly articles: readonly AnnotatedArticle[];
  };
  const rows = new Map<string, { readonly id: string; readonly title: string; readonly text: string }>();
  for (const file of new Set(articles.map(article => article.file))) {
    for (const row of readGoldRows<{ id: string; title: string; text: string }>(file) ?? [])
      rows.set(row.id, row);
  }
  if (rows.size === 0) return null;
  return articles.flatMap(({ id, statements }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const found = findStatements(row.text, splitSentences(row.text, 'ar'), 'ar', row.title);
    return [
      {
        where: id,
        text: row.text,
        expected: statements.map(statement => asGold(statement, statements)),
        found: found.filter(statement => !isHeadlineStatement(statement)),
      },
    ];
  });
}

function asGold(statement: AnnotatedStatement, all: readonly AnnotatedStatement[]): GoldStatement {
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

function nameOf(statement: AnnotatedStatement, all: readonly AnnotatedStatement[]): Span | null {
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
