import type {
  ComparisonModel,
  PaneNumber,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { useCopyPassages } from '#renderer/workspace/use-copy-passages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { cellQuotation, type ShownRow } from './table-view.ts';

interface CellCommandPorts {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly onReveal: (place: SentencePlace) => void;
  /** Tells the outcome of a command. */
  readonly say: (words: string) => void;
}

/** What can be done with the passage of a cell. */
export interface CellCommands {
  reveal(row: ShownRow, pane: PaneNumber): void;
  copy(row: ShownRow, pane: PaneNumber): void;
  open(row: ShownRow, pane: PaneNumber): void;
}

/** The span of what a cell holds, from its first sentence to its last; null where it holds nothing. */
function spanOf(row: ShownRow, pane: PaneNumber): Span | null {
  const cell = row.cells[pane];
  const sentences = cell?.kind === 'passage' ? cell.sentences : [];
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

/** The commands of the cells: to the texts, to the clipboard with a citation, to the reader. */
export function useCellCommands({ articles, model, onReveal, say }: CellCommandPorts): CellCommands {
  const copyPassages = useCopyPassages(say);
  const { openArticle } = useWorkspace(state => state.actions);
  return {
    reveal(row, pane) {
      const cell = row.cells[pane];
      if (cell?.kind === 'passage') onReveal({ pane, sentence: cell.sentences[0]?.index ?? 0 });
    },
    copy(row, pane) {
      const article = articles[pane];
      if (article && row.cells[pane]?.kind === 'passage')
        copyPassages([{ words: cellQuotation(model, row, pane), summary: article.summary }]);
    },
    open(row, pane) {
      const article = articles[pane];
      if (article) openArticle(article.summary.id, spanOf(row, pane));
    },
  };
}
