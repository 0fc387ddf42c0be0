import type { KeyboardEvent } from 'react';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { edit, type Editing } from './library-store.ts';
import type { ListSelection } from './use-selection.ts';

/** What a key on the selected articles changes. */
const editKeys: Readonly<Record<string, Editing>> = { KeyO: 'outlet', KeyD: 'published', KeyT: 'tags' };

interface ArticleKeys {
  readonly ids: readonly ArticleId[];
  readonly selection: ListSelection;
  readonly open: (id: ArticleId) => void;
  readonly openCopies: (id: ArticleId) => void;
}

/** The keys of the list but those that move, letters by their place on the keyboard; true where one meant something. */
export function useArticleKeys({
  ids,
  selection,
  open,
  openCopies,
}: ArticleKeys): (event: KeyboardEvent) => boolean {
  const { addToTray } = useWorkspace(state => state.actions);
  const { active, selected } = selection;
  const editSelected = (editing: Editing): void => {
    if (selected.size === 0) selection.moveTo(active, 'alone');
    edit(editing);
  };
  return event => {
    const id = ids[active];
    const hasMod = event.ctrlKey || event.metaKey;
    const letter = hasMod || event.altKey ? '' : event.code;
    const editing = editKeys[letter];
    if (event.key === ' ') selection.toggle(active);
    else if (event.key === 'Enter' && id) open(id);
    else if (event.code === 'KeyA' && hasMod) selection.selectAll();
    else if (event.key === 'Escape' && selected.size > 0) selection.clear();
    else if (letter === 'KeyC' && id) addToTray(id);
    else if (letter === 'KeyV' && id) openCopies(id);
    else if (editing && (id || selected.size > 0)) editSelected(editing);
    else return false;
    return true;
  };
}
