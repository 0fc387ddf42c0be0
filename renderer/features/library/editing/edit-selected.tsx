import { useMessages } from '#renderer/messages/use-messages.ts';
import { setOutlet, setPublished } from '#renderer/operations/correct-article.ts';
import { edit, useLibrary } from '#renderer/features/library/library-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { OutletDialog } from '#renderer/workspace/editing/outlet-dialog.tsx';
import { PublishedDialog } from '#renderer/workspace/editing/published-dialog.tsx';
import { useEditActivity } from '#renderer/workspace/editing/use-edit-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { TagChosen } from '#renderer/workspace/tags/tag-chosen.tsx';
import type { ListSelection } from '#renderer/features/library/use-selection.ts';
import { EditedArticles } from './edited-articles.tsx';
import { OneArticle } from './one-article.tsx';

const close = (): void => edit(null);

/** The buttons and dialogs that change outlet, date and tags of the selected articles. How it goes is said at the foot of the window. */
export function EditSelected({ selection }: { readonly selection: ListSelection }) {
  const { selected } = selection;
  const t = useMessages();
  const services = useServices();
  const editing = useLibrary(state => state.editing);
  const isRunning = useEditActivity()?.kind === 'running';
  const [first] = selected;
  const ids = [...selected];
  const only = selected.size === 1 && first !== undefined ? first : null;
  // Always there: a toolbar that grew under the first press would put the second one of a double press on another row.
  const isDisabled = isRunning || first === undefined;
  const run = (doIt: () => unknown): void => {
    close();
    doIt();
  };
  const saveOutlet = (name: string | null): void => run(() => setOutlet(services, ids, name));
  return (
    <>
      <Button icon="outlet" isDisabled={isDisabled} onPress={() => edit('outlet')}>
        {t('editing.outlet')}
      </Button>
      <Button icon="calendar" isDisabled={isDisabled} onPress={() => edit('published')}>
        {t('editing.date')}
      </Button>
      <PopoverButton
        label={t('tags.of-selected')}
        icon="tag"
        isDisabled={first === undefined}
        isOpen={editing === 'tags'}
        onOpenChange={isOpen => edit(isOpen ? 'tags' : null)}
      >
        <OneArticle id={only}>
          {article => <EditedArticles summary={article?.summary} selection={selection} />}
        </OneArticle>
        <TagChosen ids={selected} />
      </PopoverButton>
      {(editing === 'outlet' || editing === 'published') && first !== undefined && (
        <OneArticle id={only}>
          {article =>
            editing === 'outlet' ? (
              <OutletDialog
                count={selected.size}
                outlet={article?.summary.outlet ?? null}
                onSave={saveOutlet}
                onClose={close}
              >
                <EditedArticles summary={article?.summary} selection={selection} />
              </OutletDialog>
            ) : (
              <PublishedDialog
                count={selected.size}
                article={article}
                onSave={published => run(() => setPublished(services, ids, published))}
                onClose={close}
              >
                <EditedArticles summary={article?.summary} selection={selection} />
              </PublishedDialog>
            )
          }
        </OneArticle>
      )}
    </>
  );
}
