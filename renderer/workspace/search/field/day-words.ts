import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { isDateField } from '#shared/search/query/query-field.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { QueryToken } from '#shared/search/query/query-token.ts';

/** Which days the date at the caret stands for, in words; null where none stands there. */
export function dayWords(
  query: { readonly text: string; readonly tokens: readonly QueryToken[]; readonly caret: number },
  { t, formats }: { readonly t: Translate; readonly formats: Formats },
): string | null {
  const { text, tokens, caret } = query;
  const name = tokens.findLast(({ kind, span }) => kind === 'field' && span.end <= caret);
  if (name?.kind !== 'field' || !isDateField(name.field)) return null;
  const { node } = parseQuery(text.slice(name.span.start, caret));
  if (node.kind !== 'days') return null;
  const [from, to] = [node.from, node.to].map(day => (day === null ? null : formats.day(day)));
  if (from && to)
    return from === to ? t('search.days-one', { from }) : t('search.days-between', { from, to });
  return from ? t('search.days-from', { from }) : t('search.days-to', { to: to ?? '' });
}
