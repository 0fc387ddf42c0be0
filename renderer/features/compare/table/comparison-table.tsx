import { useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useCompareSession } from '#renderer/features/compare/compare-session.ts';
import type {
  ComparisonModel,
  PaneNumber,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { CellActions } from './cell-actions.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { TableTools } from './table-tools.tsx';
import { tableItems, tableRows } from './table-view.ts';
import { useCellCommands } from './use-cell-commands.ts';
import { useTableWalk, type CellPlace } from './use-table-walk.ts';
import styles from './table.module.css';

interface ComparisonTableProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  /** Shows a sentence among the texts. */
  readonly onReveal: (place: SentencePlace) => void;
}

/** More rows than these are laid out only where they are in sight. */
const manyRows = 1000;

const placeOf = (target: EventTarget): CellPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  return cell
    ? { row: Number(cell.dataset['row']), pane: Number(cell.dataset['column']) as PaneNumber }
    : null;
};

/** The comparison in rows: what is told, and how each article tells it. Also its form for screen readers. */
export function ComparisonTable({ articles, model, onReveal }: ComparisonTableProps) {
  const t = useMessages();
  const hidden = useCompareSession(session => session.hidden);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const root = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => tableRows(model), [model]);
  const items = useMemo(() => tableItems(rows, hidden, unfolded), [rows, hidden, unfolded]);
  const commands = useCellCommands({ articles, onReveal });
  const walk = useTableWalk({
    items,
    columns: articles.length,
    root,
    onReveal: (row, pane) => commands.reveal(row, pane),
  });
  useShortcuts([
    { keys: 'n', run: () => walk.jump(1) },
    { keys: 'p', run: () => walk.jump(-1) },
    { keys: 'F7', run: () => walk.jump(1) },
    { keys: 'Shift+F7', run: () => walk.jump(-1) },
    { keys: 'c', run: () => walk.jump(1, 'conflict') },
  ]);
  // The pointer passes many marks within one cell, none of which is news.
  const point = (place: CellPlace | null): void =>
    setPointed(last => (last?.row === place?.row && last?.pane === place?.pane ? last : place));
  const acting = pointed ?? walk.focused;
  return (
    <div className={styles.view}>
      <TableTools articles={articles} model={model} said={commands.said || walk.said} onJump={walk.jump} />
      <div className={styles.scroller}>
        <table
          ref={root}
          role="grid"
          className={styles.table}
          style={{ minInlineSize: `calc(64px + ${articles.length} * 13rem)` }}
          data-many={rows.length > manyRows || undefined}
          aria-label={t('table.label', { rows: rows.length })}
          aria-describedby="comparison-table-keys"
          onKeyDown={walk.onKeyDown}
          onFocus={event => walk.note(placeOf(event.target))}
          onBlur={event => !root.current?.contains(event.relatedTarget) && walk.note(null)}
          onPointerOver={event => point(placeOf(event.target))}
          onPointerLeave={() => setPointed(null)}
        >
          <caption id="comparison-table-keys" className="visually-hidden">
            {t('table.keys')}
          </caption>
          <TableHead articles={articles} />
          <tbody>
            {items.map(item => {
              if (item.kind === 'folded') {
                const unfold = (): void => setUnfolded(new Set([...unfolded, item.from]));
                const columns = articles.length + 1;
                return (
                  <FoldedRows
                    key={`folded ${item.from}`}
                    count={item.count}
                    columns={columns}
                    onUnfold={unfold}
                  />
                );
              }
              const { row } = item;
              const isActing = acting?.row === row.index;
              return (
                <TableRow
                  key={row.index}
                  model={model}
                  articles={articles}
                  row={row}
                  tabStop={walk.tabStop?.row === row.index ? walk.tabStop.pane : null}
                  acting={isActing ? acting.pane : null}
                  actions={isActing && <CellActions row={row} pane={acting.pane} commands={commands} />}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
