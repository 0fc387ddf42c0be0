import type { Entity, Mention } from '#shared/domain/article/entity.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import type { ArticleTexts } from './place-target.ts';

/** What a correction of this date is about; null for one that stands outside the stored text. */
export const dateTarget = ({ span, text, rule }: TemporalExpression): CorrectionTarget | null =>
  span.start < 0 ? null : { place: 'text', span, text, key: rule };

/** What a correction of this number is about. */
export const numberTarget = ({ span, text }: Quantity): CorrectionTarget => ({
  place: 'text',
  span,
  text,
  key: '',
});

/** What a correction of this statement is about: what is said. */
export function statementTarget({ text, title }: ArticleTexts, statement: Statement): CorrectionTarget {
  const place = isHeadlineStatement(statement) ? 'title' : 'text';
  const { content, rule } = statement;
  return { place, span: content, text: sliceSpan(place === 'title' ? title.text : text, content), key: rule };
}

/** What a correction of this mention, or of its entity, is about; null for one that stands outside the stored text. */
export const mentionTarget = (entity: Entity, { span, text }: Mention): CorrectionTarget | null =>
  span === null ? null : { place: 'text', span, text, key: entity.id };

/** Words that an analyst selected: without the white space around them; null where nothing is left. */
export function selectionTarget(text: string, selected: Span): CorrectionTarget | null {
  const words = sliceSpan(text, selected);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const start = selected.start + words.indexOf(trimmed);
  return { place: 'text', span: { start, end: start + trimmed.length }, text: trimmed, key: '' };
}
