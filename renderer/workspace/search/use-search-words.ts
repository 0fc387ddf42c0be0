import { useCallback } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { searchWords } from './search-words.ts';

/** Says what searches ask for, in the language of the interface. */
export function useSearchWords(): (search: TypedSearch) => string {
  const t = useMessages();
  const formats = useFormats();
  return useCallback(search => searchWords(search, { t, formats }), [t, formats]);
}
