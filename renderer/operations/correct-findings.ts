import {
  inverse,
  planCorrection,
  type CorrectionChange,
  type CorrectionWish,
} from '#shared/corrections/plan-correction.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import { newCorrectionId, type ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CorrectionStore, StandingChange } from '#shared/stores/correction-store.ts';
import type { History } from './history.ts';

interface Ports {
  readonly corrections: CorrectionStore;
  readonly history: History;
}

/** Does something that can be taken back, and keeps how. */
async function doOnce<Change>(
  history: History,
  label: string,
  write: (change: Change) => Promise<Result<null, StoreError>>,
  { change, back }: { readonly change: Change; readonly back: Change },
): Promise<Result<null, StoreError>> {
  const done = await write(change);
  if (!done.ok) return done;
  history.push({
    label,
    undo: async () => (await write(back)).ok,
    redo: async () => (await write(change)).ok,
  });
  return ok(null);
}

const changeArticle = (
  { corrections, history }: Ports,
  id: ArticleId,
  label: string,
  change: CorrectionChange,
): Promise<Result<null, StoreError>> =>
  doOnce(history, label, wanted => corrections.change(id, wanted), { change, back: inverse(change) });

/** Rejects, changes or adds a finding of an article; `earlier` are the corrections that the finding carries already. */
export function correctFinding(
  ports: Ports,
  articleId: ArticleId,
  wish: CorrectionWish,
  earlier: readonly Correction[],
): Promise<Result<null, StoreError>> {
  const stamp = {
    id: newCorrectionId(crypto.randomUUID()),
    articleId,
    createdAt: new Date().toISOString(),
  };
  return changeArticle(ports, articleId, `correct.undo-${wish.action}`, planCorrection(wish, earlier, stamp));
}

/** Takes corrections of an article back, which restores what was found. */
export const takeBackCorrections = (
  ports: Ports,
  articleId: ArticleId,
  corrections: readonly Correction[],
): Promise<Result<null, StoreError>> =>
  changeArticle(ports, articleId, 'correct.undo-restore', { remove: corrections, put: [] });

/** Rejects what a rule finds in some words, in every article. */
export function rejectEverywhere(
  { corrections, history }: Ports,
  rejection: StandingRejection,
): Promise<Result<null, StoreError>> {
  const change: StandingChange = { remove: [], put: [rejection] };
  const back: StandingChange = { remove: [rejection], put: [] };
  return doOnce(history, 'correct.undo-reject', wanted => corrections.changeStanding(wanted), {
    change,
    back,
  });
}

/** Takes a rejection for every article back. */
export function takeBackRejection(
  { corrections, history }: Ports,
  rejection: StandingRejection,
): Promise<Result<null, StoreError>> {
  const change: StandingChange = { remove: [rejection], put: [] };
  const back: StandingChange = { remove: [], put: [rejection] };
  return doOnce(history, 'correct.undo-restore', wanted => corrections.changeStanding(wanted), {
    change,
    back,
  });
}
