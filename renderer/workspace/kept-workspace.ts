import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { noSearch, parseTypedSearch } from '#shared/domain/search/typed-search.ts';
import { parseTimelineScope } from '#shared/domain/timeline/parse-timeline-scope.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { parseArticleId, type ArticleId } from '#shared/ids/ids.ts';

export const viewNames = [
  'library',
  'reader',
  'compare',
  'timeline',
  'import',
  'clusters',
  'settings',
] as const;

export type ViewName = (typeof viewNames)[number];

/** What of the workspace outlives a reload of the window: where the analyst was, what was asked for, and no text of articles. */
export interface KeptWorkspace {
  readonly view: ViewName;
  readonly read: ArticleId | null;
  readonly tray: readonly ArticleId[];
  readonly compared: readonly ArticleId[];
  readonly timelineScope: TimelineScope;
  readonly search: TypedSearch;
}

const place = 'workspace';

/** The storage of this window alone, which a reload leaves and closing the window empties; null where there is none. */
export function windowStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    // A browser that refuses the page storage throws when it is asked for it.
    return null;
  }
}

function idsIn(value: unknown): readonly ArticleId[] {
  return Array.isArray(value) ? value.map(each => parseArticleId(each)).filter(id => id !== null) : [];
}

/** What was kept in this window before it was reloaded; null where nothing readable was. */
export function readKeptWorkspace(storage: Pick<Storage, 'getItem'>): KeptWorkspace | null {
  const written = storage.getItem(place);
  if (written === null) return null;
  let kept: Readonly<Record<string, unknown>>;
  try {
    kept = Object(JSON.parse(written));
  } catch {
    return null;
  }
  const view = viewNames.find(name => name === kept['view']);
  if (!view) return null;
  const [read = null] = idsIn([kept['read']]);
  const timelineScope = parseTimelineScope(kept['timelineScope']) ?? { kind: 'all' };
  const search = parseTypedSearch(kept['search']) ?? noSearch;
  return { view, read, tray: idsIn(kept['tray']), compared: idsIn(kept['compared']), timelineScope, search };
}

/** Keeps the workspace for a reload. */
export function keepWorkspace(
  storage: Pick<Storage, 'setItem'>,
  { view, read, tray, compared, timelineScope, search }: KeptWorkspace,
): void {
  try {
    storage.setItem(place, JSON.stringify({ view, read, tray, compared, timelineScope, search }));
  } catch {
    // A full storage costs no more than the place after a reload.
  }
}
