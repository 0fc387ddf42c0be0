import { useEffect, useRef, useState, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { RowGrid } from '#renderer/ui/row-grid/row-grid.tsx';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import { takeLostFocus } from '#renderer/ui/take-lost-focus.ts';
import { useOpenCopies } from '#renderer/workspace/reuse/use-open-copies.ts';
import { SearchProblem } from '#renderer/workspace/search/search-problem.tsx';
import { useSnippets } from '#renderer/workspace/search/use-snippets.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { ArticleList, ArticleSort } from '#shared/stores/article-store.ts';
import { resultHeight } from './search/result-height.ts';
import { ArticleRow, rowElementId } from './article-row.tsx';
import { useGridColumns } from './columns/use-grid-columns.ts';
import { ArticleMenu } from './editing/article-menu.tsx';
import { useArticleKeys } from './use-article-keys.ts';
import type { ListSelection } from './use-selection.ts';
import { useVisibleCopies } from './use-visible-copies.ts';
import { useVisibleSummaries } from './use-visible-summaries.ts';
import styles from './library.module.css';

/** In pixels of the window. */
interface Place {
  readonly x: number;
  readonly y: number;
}

interface ArticleGridProps {
  /** Rows whose articles are not known yet are empty. */
  readonly list: ArticleList;
  /** What was searched for, so that rows show where they hold it; null for rows without. */
  readonly query: QueryNode | null;
  /** Null where the order is that of no column. */
  readonly sort: ArticleSort | null;
  readonly onSort: (sort: ArticleSort) => void;
  readonly selection: ListSelection;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** All articles as a grid of which only the visible rows exist, however many there are. */
export function ArticleGrid({ list, query, sort, onSort, selection, gridRef }: ArticleGridProps) {
  const t = useMessages();
  const { ids, total } = list;
  const { shown: columns, ...grid } = useGridColumns();
  const tray = useWorkspace(state => state.tray);
  const { openArticle } = useWorkspace(state => state.actions);
  const { active, selected } = selection;
  const height = query === null ? undefined : resultHeight;
  const rows = useGridRows({
    count: total,
    active,
    gridRef,
    ...(height !== undefined && { rowHeight: height }),
  });
  const { hasBegun } = selection;
  useEffect(() => {
    if (hasBegun) takeLostFocus(gridRef.current);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- back from another view, and never while this one is in front
  }, []);
  const isPlaced = useRef(false);
  useEffect(() => {
    if (isPlaced.current || total === 0 || ids.length < total) return;
    // Back from another view, the row that was left is in sight again.
    isPlaced.current = true;
    if (active > 0) rows.scrollTo(active);
  }, [active, ids, rows, total]);
  const summaries = useVisibleSummaries(ids, rows.first, rows.last);
  const copies = useVisibleCopies(ids, rows.first, rows.last);
  const { byArticle: snippets, ...passages } = useSnippets(query, ids, rows);
  const open = (id: ArticleId): void => {
    // Whoever comes back goes on from it.
    selection.moveTo(ids.indexOf(id), 'keep');
    openArticle(id, snippets.get(id)?.focus);
  };
  const openCopies = useOpenCopies();
  const openCopiesOf = (id: ArticleId): void => {
    const article = summaries.get(id);
    const known = copies.get(id);
    if (article && known && known.copies.length > 0) openCopies({ article, ...known });
  };

  const [menuAt, setMenuAt] = useState<Place | null>(null);
  const onKey = useArticleKeys({ ids, selection, open, openCopies: openCopiesOf });
  const openMenu = (row: number, at: Place): void => {
    const id = ids[row];
    if (id === undefined) return;
    if (!selected.has(id)) selection.moveTo(row, 'alone');
    setMenuAt(at);
  };

  return (
    <>
      <SearchProblem error={passages.error} onRetry={passages.retry} failed={t('results.no-passages')} />
      <RowGrid
        label={t('library.grid')}
        description={t('library.keys')}
        className={styles.grid}
        style={grid.style}
        columns={grid.heads}
        onResize={grid.onResize}
        sort={sort}
        onSort={onSort}
        gridRef={gridRef}
        rows={rows}
        rowCount={total}
        isBusy={ids.length < total}
        activeId={ids.length > 0 ? rowElementId(active) : undefined}
        isMultiselectable
        onMove={(target, event) =>
          selection.moveTo(
            target,
            event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'keep' : 'alone',
          )
        }
        onKey={onKey}
        onMenu={openMenu}
      >
        {rows.drawn.map(({ index, offset }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <ArticleRow
              key={id}
              columns={columns}
              summary={summaries.get(id) ?? null}
              index={index}
              isActive={index === active}
              isSelected={selected.has(id)}
              isPutAside={tray.includes(id)}
              copies={copies.get(id) ?? null}
              snippet={snippets.get(id) ?? null}
              offset={offset}
              height={height}
              onPress={event => {
                // Another button asks for the menu of what is selected.
                if (event.button !== 0) return;
                if (event.ctrlKey || event.metaKey) selection.toggle(index);
                else selection.moveTo(index, event.shiftKey ? 'extend' : 'alone');
              }}
              onOpen={() => open(id)}
              onOpenCopies={() => openCopiesOf(id)}
            />
          );
        })}
      </RowGrid>
      {menuAt && (
        <ArticleMenu
          at={menuAt}
          selected={selected}
          onOpen={() => ids[active] && open(ids[active])}
          onClose={() => setMenuAt(null)}
        />
      )}
    </>
  );
}
