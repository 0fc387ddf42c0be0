import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import savedStyles from '#renderer/workspace/saved/saved.module.css';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { useNewCounts } from './use-new-counts.ts';

/**
 * What has come into a saved search since it was looked at before its results were shown this time; nothing where that is
 * nothing. It is to be made anew for another search.
 */
export function NewSince({ saved }: { readonly saved: SavedSearch }) {
  const t = useMessages();
  const formats = useFormats();
  const [since] = useState(saved.lookedAt);
  const added = useNewCounts([{ search: saved.search, since }])?.[0]?.added ?? 0;
  if (added === 0) return null;
  const when = isolated(formats.instant(since));
  return <span className={savedStyles.badge}>{t('saved-search.new-since', { count: added, when })}</span>;
}
