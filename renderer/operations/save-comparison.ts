import type { ComparisonRules, SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { newComparisonId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonStore } from '#shared/stores/comparison-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly comparisons: ComparisonStore;
  readonly history: History;
}

/** What an analyst wants to keep. */
export interface ComparisonToSave {
  readonly name: string;
  /** 2 to 4; the first is the base. */
  readonly articles: readonly ArticleId[];
  readonly rules: ComparisonRules;
}

export type SaveComparisonError = StoreError | { readonly code: 'comparison-without-name' };

/** Keeps a comparison under a name. */
export async function saveComparison(
  { comparisons, history }: Ports,
  { name, articles, rules }: ComparisonToSave,
): Promise<Result<SavedComparison, SaveComparisonError>> {
  if (name.trim() === '') return err({ code: 'comparison-without-name' });
  const now = new Date().toISOString();
  const saved: SavedComparison = {
    id: newComparisonId(crypto.randomUUID()),
    name: name.trim(),
    articles,
    rules,
    createdAt: now,
    changedAt: now,
  };
  const done = await doUndoable(history, 'saved.undo-save', {
    forth: () => comparisons.save(saved),
    back: () => comparisons.remove(saved.id),
  });
  return done.ok ? ok(saved) : done;
}

async function change(
  { comparisons, history }: Ports,
  label: string,
  before: SavedComparison,
  parts: Partial<Pick<SavedComparison, 'name' | 'articles' | 'rules'>>,
): Promise<Result<SavedComparison, SaveComparisonError>> {
  const after: SavedComparison = { ...before, ...parts, changedAt: new Date().toISOString() };
  const done = await doUndoable(history, label, {
    forth: () => comparisons.save(after),
    back: () => comparisons.save(before),
  });
  return done.ok ? ok(after) : done;
}

/** Gives a saved comparison another name. */
export async function renameComparison(
  ports: Ports,
  saved: SavedComparison,
  name: string,
): Promise<Result<SavedComparison, SaveComparisonError>> {
  if (name.trim() === '') return err({ code: 'comparison-without-name' });
  return name.trim() === saved.name
    ? ok(saved)
    : change(ports, 'saved.undo-rename', saved, { name: name.trim() });
}

/** Keeps articles in another order, others, or other rules under the name of a saved comparison. */
export const updateComparison = (
  ports: Ports,
  saved: SavedComparison,
  { articles, rules }: Pick<ComparisonToSave, 'articles' | 'rules'>,
): Promise<Result<SavedComparison, SaveComparisonError>> =>
  change(ports, 'saved.undo-update', saved, { articles, rules });

/** Forgets a saved comparison. What was decided about its articles stays. */
export const removeComparison = (
  { comparisons, history }: Ports,
  saved: SavedComparison,
): Promise<Result<null, StoreError>> =>
  doUndoable(history, 'saved.undo-remove', {
    forth: () => comparisons.remove(saved.id),
    back: () => comparisons.save(saved),
  });
