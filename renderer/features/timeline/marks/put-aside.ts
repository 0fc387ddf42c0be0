import type { ArticleId } from '#shared/ids/ids.ts';

/** What comes of putting articles aside: all that are not there yet are added, or none where they do not fit. */
export type PuttingAside =
  | { readonly kind: 'added'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'known' }
  | { readonly kind: 'no-room'; readonly count: number };

/** Works out what comes of putting these aside, each once, where the tray holds at most `limit`. */
export function planPuttingAside(
  wanted: readonly ArticleId[],
  tray: readonly ArticleId[],
  limit: number,
): PuttingAside {
  const ids = [...new Set(wanted)].filter(id => !tray.includes(id));
  if (ids.length === 0) return { kind: 'known' };
  return tray.length + ids.length > limit ? { kind: 'no-room', count: ids.length } : { kind: 'added', ids };
}
