import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleContext, ContextName, PassageContext } from '#shared/domain/timeline/article-context.ts';
import { namesTime, readTerms, withoutDates } from './passage-terms.ts';
import { passageAround } from './passage-around.ts';

/** What of an article the context of its dates is read from: as the analyst has it. */
export type ContextSource = Pick<
  AnalysedArticle,
  'title' | 'text' | 'sentences' | 'temporal' | 'statements' | 'entities'
>;

type Surroundings = Pick<PassageContext, 'terms' | 'names'>;

interface NamedPlace extends Span {
  /** In `ArticleContext.names`. */
  readonly row: number;
}

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

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Where names stand in the text, in their order; those in the title have no place. */
const placesOf = ({ entities }: ContextSource): readonly NamedPlace[] =>
  entities
    .flatMap(({ mentions }, row) => mentions.flatMap(({ span }) => (span === null ? [] : [{ ...span, row }])))
    .sort(byStart);

const ascending = (rows: Iterable<number>): readonly number[] => [...new Set(rows)].sort((a, b) => a - b);

/** Those named in a passage. `places` are sorted. */
function namesIn(places: readonly NamedPlace[], { start, end }: Span): readonly number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let at = low; at < places.length; at++) {
    const place = places[at];
    if (place === undefined || place.start >= end) break;
    if (place.end <= end) rows.push(place.row);
  }
  return ascending(rows);
}

/** The innermost of these statements that holds a place of the text. */
function statementAt(statements: readonly Statement[], { start, end }: Span): Statement | null {
  let innermost: Statement | null = null;
  for (const statement of statements) {
    const { span } = statement;
    if (span.start > start || span.end < end) continue;
    const length = span.end - span.start;
    if (innermost === null || length < innermost.span.end - innermost.span.start) innermost = statement;
  }
  return innermost;
}

/** A date in the words that report a statement, outside what was said. */
const isOfSaying = (statement: Statement | null, { start, end }: Span): boolean =>
  statement !== null && (start < statement.content.start || end > statement.content.end);

const isDrawn = ({ kind }: TemporalExpression): boolean => kind === 'point' || kind === 'interval';

/** Reads what an article's dates are about. The same article gives the same context on every machine. */
export function readContext(article: ContextSource): ArticleContext {
  const { title, text, sentences, temporal, statements, entities } = article;
  const names = readNames(article);
  const titleTerms = readTerms(title.text);
  if (!temporal.some(isDrawn)) return { names, titleTerms, passages: [] };

  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  const places = placesOf(article);
  const dates = temporal
    .filter(namesTime)
    .map(({ span }) => span)
    .sort(byStart);
  const ofText = statements.filter(statement => !isHeadlineStatement(statement));
  const headline = statements.find(isHeadlineStatement) ?? null;
  const inTitle: Surroundings = {
    terms: titleTerms,
    names: ascending(
      entities.flatMap(({ mentions }, row) => (mentions.some(({ span }) => span === null) ? [row] : [])),
    ),
  };
  const known = new Map<string, Surroundings>();
  const surroundingsOf = (span: Span): Surroundings => {
    const passage = passageAround(sentences, span);
    const key = `${passage.start} ${passage.end}`;
    const surroundings = known.get(key) ?? {
      terms: readTerms(withoutDates(text, passage, dates)),
      names: namesIn(places, passage),
    };
    known.set(key, surroundings);
    return surroundings;
  };
  const speakerOf = (statement: Statement | null): number | null =>
    rows.get(statement?.speaker?.entity ?? '') ?? null;

  const passages = temporal.flatMap((date, expression): readonly PassageContext[] => {
    if (!isDrawn(date)) return [];
    const { span } = date;
    if (span.start < 0) return [{ expression, ...inTitle, speaker: speakerOf(headline), isOfSaying: false }];
    const statement = statementAt(ofText, span);
    return [
      {
        expression,
        ...surroundingsOf(span),
        speaker: speakerOf(statement),
        isOfSaying: isOfSaying(statement, span),
      },
    ];
  });
  return { names, titleTerms, passages };
}
