import { useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { rowsMoved } from '#renderer/ui/grid-keys.ts';
import { useOpenCopies } from '#renderer/workspace/reuse/use-open-copies.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { ArticleRow, rowElementId } from './article-row.tsx';
import { columnCount, GridHeader } from './grid-header.tsx';
import type { Selection } from './use-selection.ts';
import { useVisibleCopies } from './use-visible-copies.ts';
import { useVisibleSummaries } from './use-visible-summaries.ts';
import styles from './library.module.css';

const rowHeight = 46;
/** The head stays at the top of what scrolls, so that its columns are as wide as those of the rows. */
const headHeight = 39;

interface ArticleGridProps {
  readonly ids: readonly ArticleId[];
  readonly sort: ArticleSort;
  readonly onSort: (sort: ArticleSort) => void;
  readonly selection: Selection;
}

/** All articles as a grid of which only the visible rows exist, however many there are. */
export function ArticleGrid({ ids, sort, onSort, selection }: ArticleGridProps) {
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const tray = useWorkspace(state => state.tray);
  const { openArticle, addToTray } = useWorkspace(state => state.actions);
  const { active, selected } = selection;
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const visible = rows.getVirtualItems();
  const [firstRow, lastRow] = [visible.at(0)?.index ?? 0, visible.at(-1)?.index ?? 0];
  const summaries = useVisibleSummaries(ids, firstRow, lastRow);
  const copies = useVisibleCopies(ids, firstRow, lastRow);
  const openCopies = useOpenCopies();
  const openCopiesOf = (id: ArticleId): void => {
    const article = summaries.get(id);
    const known = copies.get(id);
    if (article && known && known.copies.length > 0) openCopies({ article, ...known });
  };
  const isActiveThere = visible.some(({ index }) => index === active);

  // Only keys scroll: a row that moved away under the mouse would take the second click of a double click with it.
  const moveBy = (count: number, how: 'alone' | 'extend' | 'keep'): void => {
    const target = Math.max(0, Math.min(ids.length - 1, active + count));
    selection.moveTo(target, how);
    rows.scrollToIndex(target, { align: 'auto' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const height = (scroller.current?.clientHeight ?? 0) - headHeight;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const moved = rowsMoved(event.key, { active, count: ids.length, page });
    const id = ids[active];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (moved !== null) moveBy(moved, event.shiftKey ? 'extend' : event.ctrlKey ? 'keep' : 'alone');
    else if (event.key === ' ') selection.toggle(active);
    else if (event.key === 'Enter' && id) openArticle(id);
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) selection.selectAll();
    else if (event.code === 'KeyC' && isPlain && id) addToTray(id);
    else if (event.code === 'KeyV' && isPlain && id) openCopiesOf(id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('library.grid')}
      aria-description={t('library.keys')}
      aria-rowcount={ids.length + 1}
      aria-colcount={columnCount}
      aria-multiselectable="true"
      aria-activedescendant={isActiveThere ? rowElementId(active) : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <GridHeader sort={sort} onSort={onSort} height={headHeight} />
      <div role="rowgroup" className={styles.all} style={{ blockSize: rows.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <ArticleRow
              key={id}
              summary={summaries.get(id) ?? null}
              index={index}
              isActive={index === active}
              isSelected={selected.has(id)}
              isPutAside={tray.includes(id)}
              copies={copies.get(id) ?? null}
              offset={start - headHeight}
              onPress={event => {
                if (event.ctrlKey || event.metaKey) selection.toggle(index);
                else selection.moveTo(index, event.shiftKey ? 'extend' : 'alone');
              }}
              onOpen={() => openArticle(id)}
              onOpenCopies={() => openCopiesOf(id)}
            />
          );
        })}
      </div>
    </div>
  );
}
