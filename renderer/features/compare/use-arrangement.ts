import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { PaneNumber } from './comparison-model.ts';
import { rearrange } from './rearrange.ts';
import type { LoadedArticle } from './use-compared-articles.ts';

/** Which articles are compared, and in which order. */
export interface Arrangement {
  /** Puts the article of a pane in front of the others. */
  makeBase(pane: PaneNumber): void;
  remove(pane: PaneNumber): void;
}

/** The order of the articles in the comparison; each change of it can be taken back. */
export function useArrangement(articles: readonly LoadedArticle[]): Arrangement {
  const { history } = useServices();
  const { compare } = useWorkspace(state => state.actions);
  const ids = articles.map(({ summary }) => summary.id);
  const change = (label: string, after: readonly ArticleId[]): void =>
    rearrange({ history, compare }, label, { before: ids, after });
  return {
    makeBase: pane => {
      const base = ids[pane];
      if (base === undefined || pane === 0) return;
      const label = ids.length === 2 ? 'compare.undo-swap' : 'compare.undo-base';
      change(label, [base, ...ids.filter(id => id !== base)]);
    },
    remove: pane =>
      change(
        'compare.undo-remove',
        ids.filter((_, other) => other !== pane),
      ),
  };
}
