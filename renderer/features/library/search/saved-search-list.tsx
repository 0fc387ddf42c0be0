import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeSearch, renameSearch } from '#renderer/operations/save-search.ts';
import { isolated, withoutIsolates } from '#renderer/workspace/reuse/isolated.ts';
import { SavedItem } from '#renderer/workspace/saved/saved-item.tsx';
import { SavedList, type SavedActions } from '#renderer/workspace/saved/saved-list.tsx';
import styles from '#renderer/workspace/saved/saved.module.css';
import { useSearchWords } from '#renderer/workspace/search/use-search-words.ts';
import type { ObservedState } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { setOpened } from './results-session.ts';
import { useNewCounts } from './use-new-counts.ts';

interface SavedSearchItemProps {
  readonly saved: SavedSearch;
  readonly actions: SavedActions;
}

function SavedSearchItem({ saved, actions }: SavedSearchItemProps) {
  const t = useMessages();
  const formats = useFormats();
  const words = useSearchWords();
  const { setSearch } = useWorkspace(state => state.actions);
  const { id, name, search, lookedAt } = saved;
  const count = useNewCounts([{ search, since: lookedAt }])?.[0] ?? null;
  // A search that was kept under the name proposed is told by its name.
  const asked = withoutIsolates(words(search)) === name ? [] : [words(search)];
  const when = isolated(formats.instant(lookedAt));
  const counted = count
    ? [t('results.found', { count: count.total }), t('saved-search.new-since', { count: count.added, when })]
    : [];
  const open = (): void => {
    setSearch(search);
    setOpened(id);
    actions.onOpened();
  };
  return (
    <SavedItem
      name={name}
      badge={count && count.added > 0 ? t('saved-search.some-new', { count: count.added }) : null}
      icon="search"
      onOpen={open}
      actions={actions}
    >
      <p className={styles.muted}>{[...asked, ...counted].join(' · ')}</p>
    </SavedItem>
  );
}

interface SavedSearchListProps {
  readonly observed: ObservedState<readonly SavedSearch[]>;
  readonly onOpened: () => void;
}

/** The searches that were kept: what each asks for, what is new in it, and the ways to open, rename and remove it. */
export function SavedSearchList({ observed, onOpened }: SavedSearchListProps) {
  const t = useMessages();
  const services = useServices();
  return (
    <SavedList
      label={t('saved-search.list')}
      observed={observed}
      words={{
        none: t('saved-search.none'),
        renameTitle: t('saved-search.rename-title'),
        withoutName: t('saved-search.without-name'),
        removed: name => t('saved-search.removed', { name }),
      }}
      onRename={(saved, name) => renameSearch(services, saved, name)}
      onRemove={saved => removeSearch(services, saved)}
      Item={SavedSearchItem}
      onOpened={onOpened}
    />
  );
}
