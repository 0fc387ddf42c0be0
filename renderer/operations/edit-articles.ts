import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type {
  ArticleChange,
  ArticleCorrection,
  ArticleStore,
  StoreError,
} from '#shared/stores/article-store.ts';
import type { EditError, EditWork } from './edit-work.ts';
import type { History } from './history.ts';

/** What edits of articles need. */
export interface EditPorts {
  readonly articles: Pick<ArticleStore, 'getSummaries' | 'correctAll'>;
  readonly history: History;
  readonly edits: EditWork;
}

/** Which correction leads back to what an article shows now: none where that is what its file says. */
const restoring = <T extends { readonly provenance: string }>(shown: T | null): T | null =>
  shown?.provenance === 'analyst' ? shown : null;

/** The correction that takes another one back, by what the article showed before. */
export const inverseOf = (correction: ArticleCorrection, before: ArticleSummary): ArticleCorrection => ({
  ...('published' in correction && { published: restoring(before.published) }),
  ...('outlet' in correction && { outlet: restoring(before.outlet) }),
  ...('tags' in correction && { tags: before.tags }),
});

interface ArticleEdit {
  /** Message id for «Undo …», and for what goes on. */
  readonly label: string;
  /** What changes in an article; null where nothing does, which leaves it alone. */
  readonly correctionOf: (summary: ArticleSummary) => ArticleCorrection | null;
}

/** One article that was changed, and the way back. */
interface Done {
  readonly forth: ArticleChange;
  readonly back: ArticleChange;
}

/**
 * Edits articles, however many, as one step that can be undone. They are written in blocks, each a transaction: an edit that
 * is stopped, or fails, leaves what it has done, and undoing takes back all of that. Undone while it runs, it stops first.
 */
export async function editArticles(
  { articles, history, edits }: EditPorts,
  ids: readonly ArticleId[],
  { label, correctionOf }: ArticleEdit,
): Promise<Result<null, EditError>> {
  const all: Done[] = [];
  const takenBack = new Set<Done>();
  const rewrite = async (way: keyof Done): Promise<boolean> => {
    await edits.stop();
    const isUndoing = way === 'back';
    const step = async (block: readonly Done[]): Promise<Result<unknown, StoreError>> => {
      const written = await articles.correctAll(block.map(done => done[way]));
      if (!written.ok) return written;
      for (const done of block) {
        if (isUndoing) takenBack.add(done);
        else takenBack.delete(done);
      }
      return written;
    };
    // One that was stopped goes on where it was.
    const items = all.filter(done => takenBack.has(done) !== isUndoing);
    return (await edits.run({ label, isUndoing, items, step })).ok;
  };
  const edit = async (block: readonly ArticleId[]): Promise<Result<unknown, StoreError>> => {
    const found = await articles.getSummaries(block);
    if (!found.ok) return found;
    const changes = found.value.flatMap((summary): readonly ArticleChange[] => {
      const correction = summary && correctionOf(summary);
      return summary && correction ? [{ id: summary.id, correction }] : [];
    });
    if (changes.length === 0) return ok(null);
    const written = await articles.correctAll(changes);
    if (!written.ok) return written;
    if (all.length === 0) history.push({ label, undo: () => rewrite('back'), redo: () => rewrite('forth') });
    const before = new Map(written.value.map(summary => [summary.id, summary]));
    for (const forth of changes) {
      const shown = before.get(forth.id);
      if (shown) all.push({ forth, back: { id: forth.id, correction: inverseOf(forth.correction, shown) } });
    }
    return ok(null);
  };
  return edits.run({ label, items: [...new Set(ids)], step: edit });
}
