import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import { partsOfLength } from '#shared/corrections/date-reading.ts';
import type { ResolvedTemporal, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';

const vagueMessage = {
  PAST_REF: 'reader.vague-past',
  PRESENT_REF: 'reader.vague-present',
  FUTURE_REF: 'reader.vague-future',
} as const;

/** A stretch of time is shown as its ends when its value names a larger unit than it covers («earlier this month»). */
const coversItsValue = (
  { value, earliest, latest }: ResolvedTemporal,
  precision: TemporalExpression['precision'],
): boolean =>
  precision === 'day' || precision === 'time'
    ? true
    : precision === 'year'
      ? earliest === `${value}-01-01` && latest === `${value}-12-31`
      : precision === 'month' &&
        value !== null &&
        earliest === `${value}-01` &&
        latest !== null &&
        latest >= `${value}-28`;

/** `1550` and `1292` of `BC1550/BC1292`; none of a value of our era. */
const yearsBeforeChrist = (value: string): readonly string[] =>
  value.startsWith('BC') ? value.split('/').map(year => year.slice(2)) : [];

function meaningOf(
  t: Translate,
  formats: Formats,
  expression: TemporalExpression,
  resolved: ResolvedTemporal,
): string {
  const { value, earliest, latest } = resolved;
  if (value === null) return t('reader.unresolved');
  const [from, to = from] = yearsBeforeChrist(value).map(year =>
    t('reader.before-christ', { year: formats.timex(year) }),
  );
  if (from !== undefined && to !== undefined) return from === to ? from : t('reader.between', { from, to });
  if (value in vagueMessage) return t(vagueMessage[value as keyof typeof vagueMessage]);
  if (expression.kind === 'duration') {
    const length = partsOfLength(value);
    return length ? t(`reader.length-${length.unit}`, { n: Number(length.n) }) : t('reader.duration');
  }
  if (expression.kind === 'set') return t('reader.recurring');
  if (/^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(value) && coversItsValue(resolved, expression.precision))
    return formats.timex(value);
  if (earliest !== null && latest !== null)
    return earliest === latest
      ? formats.timex(earliest)
      : t('reader.between', { from: formats.timex(earliest), to: formats.timex(latest) });
  if (latest !== null) return t('reader.until', { to: formats.timex(latest) });
  if (earliest !== null) return t('reader.from', { from: formats.timex(earliest) });
  return value;
}

/** Says in words what a temporal expression means under the article's present publication date. */
export function useTemporalMeaning(): (expression: TemporalExpression, resolved: ResolvedTemporal) => string {
  const t = useMessages();
  const formats = useFormats();
  return (expression, resolved) => meaningOf(t, formats, expression, resolved);
}
