import type { SearchError } from '#renderer/operations/searcher.ts';
import type {
  Answer,
  Answers,
  FromSearcherWorker,
  Question,
  QuestionKind,
  ToSearcherWorker,
} from '#renderer/search/search-messages.ts';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import { err, type Result } from '#shared/result/result.ts';
import searcherUrl from '#renderer/search/searcher.worker.ts?worker&url';

/** Time without questions after which the worker, with all that it holds of the index, is ended. */
const idleMs = 300_000;

/** Asks the worker that searches. */
export interface Asker {
  /** Of questions of one kind only the newest is answered: a further one settles it with `cancelled` at once. */
  ask<Kind extends QuestionKind>(
    question: Extract<Question, { readonly kind: Kind }>,
  ): Promise<Result<Answers[Kind], SearchError>>;
}

interface Waiting {
  readonly number: number;
  readonly settle: (answer: Answer) => void;
}

/** What is wrong with the index, as questions come upon it. */
interface IndexTroubles {
  /** It has to be made anew. */
  readonly onDamage: () => void;
  /** There is none: it was not made yet, or it was removed while the page is open. */
  readonly onMissing: () => void;
}

/** The worker is started with the first question. */
export function createAsker(collection: string, { onDamage, onMissing }: IndexTroubles): Asker {
  const waiting = new Map<QuestionKind, Waiting>();
  let asked = 0;
  const worker = createWorkerOnDemand<ToSearcherWorker, FromSearcherWorker>({
    url: searcherUrl,
    name: 'searcher',
    onMessage({ number, answer, isIndexDamaged }) {
      if (isIndexDamaged) onDamage();
      else if (!answer.ok && answer.error.code === 'no-index') onMissing();
      for (const [kind, one] of waiting) {
        if (one.number !== number) continue;
        waiting.delete(kind);
        one.settle(answer);
      }
      if (waiting.size === 0) worker.endAfter(idleMs);
    },
    onFailure() {
      const left = [...waiting.values()];
      waiting.clear();
      for (const { settle } of left) settle(err({ code: 'internal' }));
    },
  });

  return {
    ask: <Kind extends QuestionKind>(question: Extract<Question, { readonly kind: Kind }>) =>
      new Promise<Result<Answers[Kind], SearchError>>(resolve => {
        const number = ++asked;
        waiting.get(question.kind)?.settle(err({ code: 'cancelled' }));
        // A question is answered with the answer of its kind.
        const settle = resolve as (answer: Answer) => void;
        waiting.set(question.kind, { number, settle });
        worker.tell({ collection, number, question });
      }),
  };
}
