import { useMessages } from '#renderer/messages/use-messages.ts';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { edit } from '#renderer/features/library/library-store.ts';

interface ArticleMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly selected: ReadonlySet<ArticleId>;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** What can be done with the selected articles, beside the row that was pressed. */
export function ArticleMenu({ at, selected, onOpen, onClose }: ArticleMenuProps) {
  const t = useMessages();
  const { addToTray, compare } = useWorkspace(state => state.actions);
  const few = selected.size <= trayLimit ? [...selected] : [];
  const actions = {
    open: onOpen,
    tray: () => few.forEach(addToTray),
    compare: () => compare(few),
    outlet: () => edit('outlet'),
    published: () => edit('published'),
    tags: () => edit('tags'),
  };
  return (
    <ContextMenu
      label={t('library.menu', { count: selected.size })}
      at={at}
      choices={[
        { id: 'open', label: t('library.open'), icon: 'reader', isDisabled: selected.size !== 1 },
        { id: 'tray', label: t('library.to-tray'), icon: 'add', isDisabled: few.length === 0 },
        { id: 'compare', label: t('library.compare'), icon: 'compare', isDisabled: few.length < 2 },
        { id: 'outlet', label: t('editing.outlet'), icon: 'outlet' },
        { id: 'published', label: t('editing.date'), icon: 'calendar' },
        { id: 'tags', label: t('library.edit-tags'), icon: 'tag' },
      ]}
      onChoose={id => {
        onClose();
        actions[id]();
      }}
      onClose={onClose}
    />
  );
}
