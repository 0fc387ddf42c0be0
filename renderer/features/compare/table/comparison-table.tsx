import { useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type {
  ComparisonModel,
  PaneNumber,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { useJumpKeys } from '#renderer/features/compare/use-jump-keys.ts';
import type { ComparisonMarks } from '#renderer/features/compare/use-marks.ts';
import { TableBody } from './table-body.tsx';
import { TableHead } from './table-head.tsx';
import { TableTools } from './table-tools.tsx';
import { useCellCommands } from './use-cell-commands.ts';
import { useTableRows } from './use-table-rows.ts';
import { useTableWalk, type CellPlace } from './use-table-walk.ts';
import { useWantedCell } from './use-wanted-cell.ts';
import styles from './table.module.css';

interface ComparisonTableProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  /** Shows a sentence among the texts. */
  readonly onReveal: (place: SentencePlace) => void;
  /** A sentence whose cell is to have the focus, once. */
  readonly wanted: SentencePlace | null;
  readonly onShown: () => void;
}

/** More rows than these are laid out only where they are in sight. */
const manyRows = 1000;

const placeOf = (target: EventTarget): CellPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  return cell
    ? { row: Number(cell.dataset['row']), pane: Number(cell.dataset['column']) as PaneNumber }
    : null;
};

/** The cell under the pointer, which passes many marks within one that are no news. */
function usePointed() {
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const point = (place: CellPlace | null): void =>
    setPointed(last => (last?.row === place?.row && last?.pane === place?.pane ? last : place));
  return { pointed, point };
}

/** The comparison in rows: what is told, and how each article tells it. Also its form for screen readers. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { articles, model, marks, onReveal, wanted, onShown } = props;
  const t = useMessages();
  const root = useRef<HTMLTableElement>(null);
  const { pointed, point } = usePointed();
  const { rows, items, unfold } = useTableRows(model);
  const [said, say] = useState('');
  const commands = useCellCommands({ articles, model, onReveal, say });
  const walk = useTableWalk({ items, columns: articles.length, root, onReveal: commands.reveal, say });
  useWantedCell({ wanted, onShown, rows, items, unfold, walk });
  useJumpKeys(walk.jump);
  return (
    <div className={styles.view}>
      <TableTools articles={articles} model={model} marks={marks} said={said} onJump={walk.jump} />
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
          onPointerLeave={() => point(null)}
        >
          <caption id="comparison-table-keys" className="visually-hidden">
            {t('table.keys')}
          </caption>
          <TableHead articles={articles} />
          <TableBody
            articles={articles}
            model={model}
            items={items}
            commands={commands}
            tabStop={walk.tabStop}
            acting={pointed ?? walk.focused}
            onUnfold={unfold}
          />
        </table>
      </div>
    </div>
  );
}
