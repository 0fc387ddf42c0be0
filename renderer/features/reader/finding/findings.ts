import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Entity, Mention } from '#shared/domain/article/entity.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { FindingLayer } from '#shared/domain/correction/correction.ts';
import type { CorrectionId } from '#shared/ids/ids.ts';

interface FindingBase {
  /** Layer and place: stays the same while other findings come and go. */
  readonly key: string;
  readonly place: 'text' | 'title';
  readonly span: Span;
  readonly words: string;
  readonly corrections: readonly CorrectionId[];
}

/** One thing found in an article, in whichever layer, as the reader marks, opens and corrects it. */
export type Finding = FindingBase &
  (
    | { readonly layer: 'date'; readonly date: TemporalExpression; readonly index: number }
    | { readonly layer: 'statement'; readonly statement: Statement }
    | { readonly layer: 'entity'; readonly entity: Entity; readonly mention: Mention }
    | { readonly layer: 'number'; readonly number: Quantity }
  );

export type FindingOf<Layer extends FindingLayer> = Extract<Finding, { readonly layer: Layer }>;

/** The key of a finding at a place. */
export const findingKeyAt = (
  layer: FindingLayer,
  { start, end }: Span,
  place: FindingBase['place'] = 'text',
) => `${layer}:${place}:${start}-${end}`;

function statementFinding(body: ArticleBody, statement: Statement): Finding {
  const place = isHeadlineStatement(statement) ? 'title' : 'text';
  const span = statement.content;
  return {
    layer: 'statement',
    key: findingKeyAt('statement', span, place),
    place,
    span,
    words: sliceSpan(place === 'title' ? body.title.text : body.text, span),
    corrections: statement.corrections ?? [],
    statement,
  };
}

const mentionFindings = (entity: Entity): readonly Finding[] =>
  entity.mentions.flatMap((mention): Finding[] =>
    mention.span === null
      ? []
      : [
          {
            layer: 'entity',
            key: findingKeyAt('entity', mention.span),
            place: 'text',
            span: mention.span,
            words: mention.text,
            corrections: [...new Set([...(entity.corrections ?? []), ...(mention.corrections ?? [])])],
            entity,
            mention,
          },
        ],
  );

/** In the order of the text, a headline's first; of two that begin together the longer is first. */
const byPlace = (a: Finding, b: Finding): number =>
  Number(b.place === 'title') - Number(a.place === 'title') ||
  a.span.start - b.span.start ||
  b.span.end - a.span.end;

/** Everything found in an article that stands in its text or its title. */
export function findingsOf(body: ArticleBody): readonly Finding[] {
  const dates = body.temporal.map((date, index): Finding => ({
    layer: 'date',
    key: findingKeyAt('date', date.span),
    place: 'text',
    span: date.span,
    words: date.text,
    corrections: date.corrections ?? [],
    date,
    index,
  }));
  const numbers = body.numbers.map((number): Finding => ({
    layer: 'number',
    key: findingKeyAt('number', number.span),
    place: 'text',
    span: number.span,
    words: number.text,
    corrections: number.corrections ?? [],
    number,
  }));
  return [
    ...dates.filter(({ span }) => span.start >= 0),
    ...body.statements.map(statement => statementFinding(body, statement)),
    ...body.entities.flatMap(mentionFindings),
    ...numbers,
  ].sort(byPlace);
}

/** The rule that a finding is rejected by in every article: of a name its type, of a number none. */
export function findingRule(finding: Finding): string {
  switch (finding.layer) {
    case 'date':
      return finding.date.rule;
    case 'statement':
      return finding.statement.rule;
    case 'entity':
      return finding.entity.type;
    case 'number':
      return '';
  }
}
