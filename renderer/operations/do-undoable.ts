import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { History } from './history.ts';

type Write = () => Promise<Result<null, StoreError>>;

/** Does something that can be taken back, and keeps how; what failed leaves nothing to take back. `label` as in `Undoable`. */
export async function doUndoable(
  history: History,
  label: string,
  { forth, back }: { readonly forth: Write; readonly back: Write },
): ReturnType<Write> {
  const done = await forth();
  if (!done.ok) return done;
  history.push({ label, undo: async () => (await back()).ok, redo: async () => (await forth()).ok });
  return ok(null);
}
