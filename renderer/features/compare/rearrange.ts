import type { History } from '#renderer/operations/history.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

interface Ports {
  readonly history: Pick<History, 'push'>;
  /** Shows these articles in comparison. */
  readonly compare: (ids: readonly ArticleId[]) => void;
}

interface Change {
  readonly before: readonly ArticleId[];
  readonly after: readonly ArticleId[];
}

/** Compares other articles, or the same in another order, until that is taken back. */
export function rearrange({ history, compare }: Ports, label: string, { before, after }: Change): void {
  const show = async (ids: readonly ArticleId[]): Promise<boolean> => {
    compare(ids);
    return true;
  };
  compare(after);
  history.push({ label, undo: () => show(before), redo: () => show(after) });
}
