import { useRef, type KeyboardEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { RowGrid } from '#renderer/ui/row-grid/row-grid.tsx';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import { useOpenCopies } from '#renderer/workspace/reuse/use-open-copies.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { articleColumns } from './article-columns.ts';
import { ArticleRow, rowElementId } from './article-row.tsx';
import type { Selection } from './use-selection.ts';
import { useVisibleCopies } from './use-visible-copies.ts';
import { useVisibleSummaries } from './use-visible-summaries.ts';
import styles from './library.module.css';

interface ArticleGridProps {
  readonly ids: readonly ArticleId[];
  readonly sort: ArticleSort;
  readonly onSort: (sort: ArticleSort) => void;
  readonly selection: Selection;
}

/** All articles as a grid of which only the visible rows exist, however many there are. */
export function ArticleGrid({ ids, sort, onSort, selection }: ArticleGridProps) {
  const t = useMessages();
  const gridRef = useRef<HTMLDivElement>(null);
  const tray = useWorkspace(state => state.tray);
  const { openArticle, addToTray } = useWorkspace(state => state.actions);
  const { active, selected } = selection;
  const rows = useGridRows({ count: ids.length, active, gridRef });
  const summaries = useVisibleSummaries(ids, rows.first, rows.last);
  const copies = useVisibleCopies(ids, rows.first, rows.last);
  const openCopies = useOpenCopies();
  const openCopiesOf = (id: ArticleId): void => {
    const article = summaries.get(id);
    const known = copies.get(id);
    if (article && known && known.copies.length > 0) openCopies({ article, ...known });
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const id = ids[active];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === ' ') selection.toggle(active);
    else if (event.key === 'Enter' && id) openArticle(id);
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) selection.selectAll();
    else if (event.code === 'KeyC' && isPlain && id) addToTray(id);
    else if (event.code === 'KeyV' && isPlain && id) openCopiesOf(id);
    else return false;
    return true;
  };

  return (
    <RowGrid
      label={t('library.grid')}
      description={t('library.keys')}
      className={styles.grid}
      columns={articleColumns.map(column => ({ ...column, label: t(column.label) }))}
      sort={sort}
      onSort={onSort}
      gridRef={gridRef}
      rows={rows}
      rowCount={ids.length}
      activeId={ids.length > 0 ? rowElementId(active) : undefined}
      isMultiselectable
      onMove={(target, event) =>
        selection.moveTo(target, event.shiftKey ? 'extend' : event.ctrlKey ? 'keep' : 'alone')
      }
      onKey={onKey}
    >
      {rows.drawn.map(({ index, offset }) => {
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
            offset={offset}
            onPress={event => {
              if (event.ctrlKey || event.metaKey) selection.toggle(index);
              else selection.moveTo(index, event.shiftKey ? 'extend' : 'alone');
            }}
            onOpen={() => openArticle(id)}
            onOpenCopies={() => openCopiesOf(id)}
          />
        );
      })}
    </RowGrid>
  );
}
