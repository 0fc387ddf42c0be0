import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { DateReading } from '#shared/domain/correction/correction.ts';

type WeekdayForm = Extract<RelativeForm, { readonly op: 'weekday' }>;

const directions: readonly WeekdayForm['direction'][] = [
  'nearest-not-after',
  'nearest-not-before',
  'before',
  'after',
];

/** Relative forms that say the same words the other way round: a weekday to come for one past, another year. */
function otherForms(relative: RelativeForm): readonly RelativeForm[] {
  if (relative.op === 'weekday') return directions.map(direction => ({ ...relative, direction }));
  if (relative.op !== 'partial') return [];
  return (['nearest', 'past', 'future'] as const).map(direction => ({ ...relative, direction }));
}

/**
 * The reading in which an expression means this value, one of its alternatives. It stays relative where a relative
 * form says so, and then follows the publication date as before; otherwise the value is stated outright.
 */
export function chooseAlternative(
  all: readonly TemporalExpression[],
  index: number,
  published: string | null,
  value: string,
): DateReading | null {
  const expression = all[index];
  if (!expression) return null;
  const { kind, precision, calendar } = expression;
  const relative = otherForms(expression.relative).find(form => {
    const tried = all.map((other, at) => (at === index ? { ...other, relative: form } : other));
    return resolveTemporal(tried, index, published).value === value;
  });
  return { kind, precision, calendar, relative: relative ?? { op: 'absolute', value } };
}
