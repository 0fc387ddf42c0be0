import {
  inverse,
  planCorrection,
  type CorrectionChange,
  type CorrectionWish,
} from '#shared/corrections/plan-correction.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import { newCorrectionId, type ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CorrectionStore, StandingChange } from '#shared/stores/correction-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly corrections: CorrectionStore;
  readonly history: History;
}

const changeArticle = (
  { corrections, history }: Ports,
  id: ArticleId,
  label: string,
  change: CorrectionChange,
): Promise<Result<null, StoreError>> =>
  doUndoable(history, label, {
    forth: () => corrections.change(id, change),
    back: () => corrections.change(id, inverse(change)),
  });

const changeStanding = (
  { corrections, history }: Ports,
  label: string,
  { remove, put }: StandingChange,
): Promise<Result<null, StoreError>> =>
  doUndoable(history, label, {
    forth: () => corrections.changeStanding({ remove, put }),
    back: () => corrections.changeStanding({ remove: put, put: remove }),
  });

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
export const rejectEverywhere = (
  ports: Ports,
  rejection: StandingRejection,
): Promise<Result<null, StoreError>> =>
  changeStanding(ports, 'correct.undo-reject', { remove: [], put: [rejection] });

/** Takes a rejection for every article back. */
export const takeBackRejection = (
  ports: Ports,
  rejection: StandingRejection,
): Promise<Result<null, StoreError>> =>
  changeStanding(ports, 'correct.undo-restore', { remove: [rejection], put: [] });
