import type { Translate } from '#renderer/messages/use-messages.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { TurnError } from './file-turns.ts';

/** What is being done, or what came of it. */
export interface FileActivity {
  readonly kind: 'working' | 'done' | 'cancelled' | 'failed';
  readonly words: string;
}

/**
 * Why a view was not saved. `nothing`: there is nothing in view. `none-chosen`: nothing of the days that are chosen is.
 * `no-picture`: the browser makes none of this size.
 */
export type SaveError = StoreError | TurnError | { readonly code: 'nothing' | 'none-chosen' | 'no-picture' };

/** Why nothing was saved, in words; that one wanted it so is no failure. */
export function saveProblem(error: SaveError, t: Translate): FileActivity {
  switch (error.code) {
    case 'cancelled':
      return { kind: 'cancelled', words: t('timeline-file.cancelled') };
    case 'nothing':
    case 'none-chosen':
    case 'no-picture':
      return { kind: 'failed', words: t(`timeline-file.${error.code}`) };
    case 'fault':
      return { kind: 'failed', words: t('error.host-internal') };
    case 'quota':
    case 'not-found':
    case 'closed':
    case 'internal':
      return { kind: 'failed', words: t(storeErrorMessage(error)) };
  }
}
