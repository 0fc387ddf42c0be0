import type { Entity, EntityType } from '#shared/domain/article/entity.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';

/** Where these words first stand in the text, from `from` on; they must. */
export function placeOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`«${words}» does not stand in the text`);
  return { start, end: start + words.length };
}

/** A bare weekday at a place of the text: Friday, on the past side. */
export const buildDate = (
  text: string,
  span: Span,
  parts: Partial<TemporalExpression> = {},
): TemporalExpression => ({
  span,
  source: null,
  text: text.slice(span.start, span.end),
  kind: 'point',
  rule: 'weekday.bare',
  relative: { op: 'weekday', weekday: 5, anchor: 'publication', direction: 'nearest-not-after' },
  precision: 'day',
  certainty: 'inferred',
  calendar: 'gregorian',
  ...parts,
});

/** An indirect statement of nobody in particular. */
export const buildStatement = (content: Span, parts: Partial<Statement> = {}): Statement => ({
  span: content,
  speaker: null,
  attributedVia: [],
  cue: null,
  kind: 'indirect',
  content,
  quotes: [],
  rule: 'ar.verb.clause',
  ...parts,
});

/** An entity with a mention at each place. */
export const buildEntity = (
  text: string,
  canonical: string,
  spans: readonly Span[],
  type: EntityType = 'person',
): Entity => ({
  id: `${type}:${canonical}`,
  type,
  canonical,
  aliases: [],
  mentions: spans.map(span => ({ span, source: null, text: text.slice(span.start, span.end) })),
});

/** An exact number without a unit. */
export const buildNumber = (text: string, span: Span, value: number): Quantity => ({
  span,
  text: text.slice(span.start, span.end),
  value,
  unit: null,
  qualifier: 'exact',
});
