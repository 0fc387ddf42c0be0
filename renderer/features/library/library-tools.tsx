import type { RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { DateFilterButton } from '#renderer/workspace/date-filter-button.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { ColumnsPanel } from './columns/columns-panel.tsx';
import { EditSelected } from './editing/edit-selected.tsx';
import { selectedWords } from './editing/selected-words.ts';
import type { ListSelection } from './use-selection.ts';
import styles from './library.module.css';

/** So many are selected to be changed and not to be compared: nobody has to be told why they can't be. */
const manySelected = 20;

interface LibraryToolsProps {
  /** How many articles are listed, in words. */
  readonly counted: string;
  readonly selection: ListSelection;
  readonly gridRef: RefObject<HTMLElement | null>;
}

/** How many articles are listed and selected, and what can be done with those. */
export function LibraryTools({ counted, selection, gridRef }: LibraryToolsProps) {
  const t = useMessages();
  const { openArticle, addToTray, compare } = useWorkspace(state => state.actions);
  const { selected, hidden } = selection;
  const [first] = selected;
  const few = selected.size <= trayLimit ? [...selected] : null;
  return (
    <Toolbar label={t('library.tools')}>
      <strong aria-live="polite">{counted}</strong>
      {(selected.size > 1 || hidden > 0) && (
        <>
          <span className={styles.selected} role="status">
            {selectedWords(t, { count: selected.size, hidden })}
          </span>
          <IconButton icon="close" label={t('library.select-none')} onPress={selection.clear} />
        </>
      )}
      {few === null && selected.size < manySelected && (
        <span className={styles.selected}>{t('library.compare-at-most', { count: trayLimit })}</span>
      )}
      <DateFilterButton />
      <ToolbarSpace />
      <PopoverButton label={t('library.columns')} icon="table">
        <ColumnsPanel gridRef={gridRef} />
      </PopoverButton>
      <EditSelected selection={selection} />
      <Button icon="reader" isDisabled={first === undefined} onPress={() => first && openArticle(first)}>
        {t('library.open')}
      </Button>
      <Button icon="add" isDisabled={!few || few.length === 0} onPress={() => few?.forEach(addToTray)}>
        {t('library.to-tray')}
      </Button>
      <Button
        icon="compare"
        variant="primary"
        isDisabled={!few || few.length < 2}
        onPress={() => few && compare(few)}
      >
        {t('library.compare')}
      </Button>
    </Toolbar>
  );
}
