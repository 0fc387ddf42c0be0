import { useMemo, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { renameComparison, saveComparison, updateComparison } from '#renderer/operations/save-comparison.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { NameDialog } from '#renderer/workspace/saved/name-dialog.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ComparisonRules } from '#shared/domain/comparison/saved-comparison.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { matchSaved } from './match-saved.ts';
import { proposedName } from './proposed-name.ts';
import { SavedComparisonList } from './saved-comparison-list.tsx';
import styles from '#renderer/workspace/saved/saved.module.css';

interface SavedBarProps {
  readonly articles: readonly LoadedArticle[];
  readonly rules: ComparisonRules;
}

/** Whether the comparison in view is kept, under which name, and the way to the others that are. */
export function SavedBar({ articles, rules }: SavedBarProps) {
  const t = useMessages();
  const formats = useFormats();
  const services = useServices();
  const { comparisons } = services;
  const compared = useWorkspace(state => state.compared);
  const [open, setOpen] = useState<'save' | 'rename' | 'list' | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const kept = useObserved(() => comparisons.observeSaved(), [comparisons]).value;
  // Of those asked for some may be gone; a saved comparison is still the same one.
  const state = useMemo(() => matchSaved(kept ?? [], compared, rules), [kept, compared, rules]);
  const close = (): void => setOpen(null);

  if (!kept) return null;
  return (
    <div role="group" aria-label={t('saved.bar')} className={styles.bar}>
      <span className={styles.state} role="status">
        {state.kind === 'saved' && <Icon name="check" size={15} />}
        {state.kind !== 'unsaved' && <bdi className={styles.name}>{state.saved.name}</bdi>}
        <span className={styles.muted}>{t(`saved.is-${state.kind}`)}</span>
      </span>
      {error && (
        <span role="alert" className={styles.problem}>
          {t(storeErrorMessage(error))}
        </span>
      )}
      {state.kind === 'unsaved' && <Button onPress={() => setOpen('save')}>{t('saved.save')}</Button>}
      {state.kind === 'changed' && (
        <Button
          onPress={() =>
            void updateComparison(services, state.saved, { articles: compared, rules }).then(done =>
              setError(done.ok || done.error.code === 'comparison-without-name' ? null : done.error),
            )
          }
        >
          {t('saved.update')}
        </Button>
      )}
      {state.kind !== 'unsaved' && (
        <IconButton icon="edit" label={t('saved.rename')} onPress={() => setOpen('rename')} />
      )}
      <Button variant="quiet" icon="folder" onPress={() => setOpen('list')}>
        {t('saved.list-count', { count: kept.length })}
      </Button>
      {open === 'save' && (
        <NameDialog
          title={t('saved.save-title')}
          withoutName={t('saved.without-name')}
          hint={t('saved.save-hint')}
          name={proposedName(articles, t, formats)}
          onSave={name => saveComparison(services, { name, articles: compared, rules })}
          onClose={close}
        />
      )}
      {open === 'rename' && state.kind !== 'unsaved' && (
        <NameDialog
          title={t('saved.rename-title')}
          withoutName={t('saved.without-name')}
          name={state.saved.name}
          onSave={name => renameComparison(services, state.saved, name)}
          onClose={close}
        />
      )}
      <Dialog isOpen={open === 'list'} onClose={close} title={t('saved.list')} isWide>
        <SavedComparisonList onOpened={close} />
      </Dialog>
    </div>
  );
}
