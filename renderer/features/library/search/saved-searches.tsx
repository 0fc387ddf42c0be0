import { useEffect, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { renameSearch, saveSearch, updateSearch } from '#renderer/operations/save-search.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { NameDialog } from '#renderer/workspace/saved/name-dialog.tsx';
import { withoutIsolates } from '#renderer/workspace/reuse/isolated.ts';
import savedStyles from '#renderer/workspace/saved/saved.module.css';
import { useSearchWords } from '#renderer/workspace/search/use-search-words.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { isSearching } from '#shared/domain/search/typed-search.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { matchSearch } from './match-search.ts';
import { NewSince } from './new-since.tsx';
import { setOpened, useResultsSession } from './results-session.ts';
import { SavedSearchList } from './saved-search-list.tsx';
import { useNewCounts } from './use-new-counts.ts';
import { useNoteLookedAt } from './use-note-looked-at.ts';

interface SavedSearchesProps {
  /** Whether the results of what is searched for are shown. */
  readonly areShown: boolean;
}

/** Whether the search is kept, under which name and what is new in it, and the way to the others that are. */
export function SavedSearches({ areShown }: SavedSearchesProps) {
  const t = useMessages();
  const services = useServices();
  const { savedSearches } = services;
  const search = useWorkspace(state => state.search);
  const opened = useResultsSession(session => session.opened);
  const words = useSearchWords();
  const observed = useObserved(() => savedSearches.observeSaved(), [savedSearches]);
  const kept = observed.value;
  const [open, setOpen] = useState<'save' | 'rename' | 'list' | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const state = matchSearch(kept ?? [], search, opened);
  useNoteLookedAt(state.kind === 'saved' ? state.saved.id : null, areShown);
  const isOver = !isSearching(search);
  const isLeft = isOver || (state.kind === 'unsaved' && (kept ?? []).some(({ id }) => id === opened));
  useEffect(() => {
    if (isLeft) setOpened(null);
  }, [isLeft]);
  const others = (kept ?? []).filter(({ id }) => state.kind !== 'saved' || id !== state.saved.id);
  const news = useNewCounts(others.map(({ search: of, lookedAt }) => ({ search: of, since: lookedAt })));
  const withNews = news?.filter(({ added }) => added > 0).length ?? 0;
  const close = (): void => setOpen(null);
  const update = async (saved: SavedSearch): Promise<void> => {
    const done = await updateSearch(services, saved, search);
    setError(done.ok ? null : done.error);
    if (done.ok) setOpened(saved.id);
  };
  if (!kept) return null;
  return (
    <div role="group" aria-label={t('saved-search.bar')} className={savedStyles.bar}>
      {state.kind !== 'unsaved' && (
        <span className={savedStyles.state} role="status">
          <bdi className={savedStyles.name}>{state.saved.name}</bdi>
          <span className={savedStyles.muted}>{t(`saved-search.is-${state.kind}`)}</span>
          {state.kind === 'saved' && (
            <NewSince key={`${state.saved.id} ${state.saved.changedAt}`} saved={state.saved} />
          )}
        </span>
      )}
      {error && (
        <span role="alert" className={savedStyles.problem}>
          {t(storeErrorMessage(error))}
        </span>
      )}
      {state.kind === 'changed' && (
        <Button onPress={() => void update(state.saved)}>{t('saved-search.update')}</Button>
      )}
      {state.kind === 'saved' ? (
        <IconButton icon="edit" label={t('saved-search.rename')} onPress={() => setOpen('rename')} />
      ) : (
        !isOver && <Button onPress={() => setOpen('save')}>{t('saved-search.save')}</Button>
      )}
      <Button variant="quiet" icon="folder" onPress={() => setOpen('list')}>
        {t('saved-search.list-count', { count: kept.length })}
        {withNews > 0 && (
          <span className={savedStyles.badge}>{t('saved-search.with-news', { count: withNews })}</span>
        )}
      </Button>
      {open === 'save' && (
        <NameDialog
          title={t('saved-search.save-title')}
          hint={t('saved-search.save-hint')}
          withoutName={t('saved-search.without-name')}
          name={withoutIsolates(words(search))}
          onSave={async name => {
            const done = await saveSearch(services, { name, search });
            if (done.ok) setOpened(done.value.id);
            return done;
          }}
          onClose={close}
        />
      )}
      {open === 'rename' && state.kind === 'saved' && (
        <NameDialog
          title={t('saved-search.rename-title')}
          withoutName={t('saved-search.without-name')}
          name={state.saved.name}
          onSave={name => renameSearch(services, state.saved, name)}
          onClose={close}
        />
      )}
      <Dialog isOpen={open === 'list'} onClose={close} title={t('saved-search.list')} isWide>
        <SavedSearchList observed={observed} onOpened={close} />
      </Dialog>
    </div>
  );
}
