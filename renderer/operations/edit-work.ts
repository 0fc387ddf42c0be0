import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { createListeners } from './listeners.ts';

/** An edit of many articles: under way, or ended before its time. `label` is a message id for what is edited. */
export interface EditActivity {
  readonly kind: 'running' | 'stopped' | 'failed';
  /** True where an edit is taken back. */
  readonly isUndoing: boolean;
  readonly label: string;
  /** Articles that were gone through. */
  readonly done: number;
  readonly total: number;
  /** Why it failed; null otherwise. */
  readonly error: StoreError | null;
}

/** `cancelled`: it was stopped; what was done till then stays. */
export type EditError = StoreError | { readonly code: 'cancelled' };

/** What went wrong in an edit; that it was stopped is nothing that went wrong. */
export const failureOf = (result: Result<unknown, EditError>): StoreError | null =>
  result.ok || result.error.code === 'cancelled' ? null : result.error;

interface Edit<Item> {
  readonly label: string;
  readonly isUndoing?: boolean;
  readonly items: readonly Item[];
  /** Edits some of the items in one transaction. */
  readonly step: (block: readonly Item[]) => Promise<Result<unknown, StoreError>>;
}

/** Goes through many articles in blocks, so that the window stays free, and can be stopped between two. */
export interface EditWork {
  /** What goes on, or how the last one ended where it did not come to its end; null otherwise. */
  readonly activity: EditActivity | null;
  subscribe(listener: () => void): () => void;
  /** Edits wait for one another. */
  run<Item>(edit: Edit<Item>): Promise<Result<null, EditError>>;
  /** Ends the one that runs after the block it is in; resolves when it has ended. */
  stop(): Promise<void>;
  /** Forgets how the last one ended. */
  dismiss(): void;
}

/** Longer than this a block must not keep the window waiting; one of less than half of it is too small. */
const longestBlockMs = 100;
const firstBlock = 32;
const largestBlock = 1_024;

/** Nothing goes on at first. `now`: milliseconds of any one clock. */
export function createEditWork(now: () => number): EditWork {
  let activity: EditActivity | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let isStopping = false;
  const listeners = createListeners();
  const become = (next: EditActivity | null): void => {
    activity = next;
    listeners.tell();
  };

  async function go<Item>({
    label,
    isUndoing = false,
    items,
    step,
  }: Edit<Item>): Promise<Result<null, EditError>> {
    isStopping = false;
    const about = { label, isUndoing, total: items.length, error: null };
    let size = firstBlock;
    for (let done = 0; done < items.length;) {
      if (isStopping) {
        become({ kind: 'stopped', ...about, done });
        return err({ code: 'cancelled' });
      }
      become({ kind: 'running', ...about, done });
      const block = items.slice(done, done + size);
      const begun = now();
      const edited = await step(block);
      if (!edited.ok) {
        become({ kind: 'failed', ...about, done, error: edited.error });
        return edited;
      }
      done += block.length;
      const milliseconds = now() - begun;
      if (milliseconds > longestBlockMs) size = Math.max(1, Math.floor(size / 2));
      else if (milliseconds < longestBlockMs / 2) size = Math.min(largestBlock, size * 2);
    }
    become(null);
    return ok(null);
  }

  return {
    get activity() {
      return activity;
    },
    subscribe: listeners.subscribe,
    run(edit) {
      const mine = turn.then(() => go(edit));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async stop() {
      if (activity?.kind !== 'running') return;
      isStopping = true;
      await turn;
    },
    dismiss() {
      if (activity !== null && activity.kind !== 'running') become(null);
    },
  };
}
