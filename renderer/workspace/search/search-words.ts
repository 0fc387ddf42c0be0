import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { listChoices } from '#shared/domain/search/typed-search.ts';
import { facetFields } from '#shared/search/search-fields.ts';
import { shorten } from '#shared/text/shorten.ts';
import { valueLabel } from './value-label.ts';

const longestText = 80;

/** A search in a few words: what was typed, then what was chosen. */
export function searchWords(
  search: TypedSearch,
  words: { readonly t: Translate; readonly formats: Formats },
): string {
  const { t } = words;
  const text = search.text.trim();
  const typed = text === '' ? [] : [t('results.quoted', { words: isolated(shorten(text, longestText)) })];
  const chosen = listChoices(search, facetFields).map(({ field, value }) =>
    isolated(valueLabel(field, value, words)),
  );
  return [...typed, ...chosen].join(t('reuse.comma'));
}
