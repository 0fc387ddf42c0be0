import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { packQuestion } from './pack-question.ts';
import type { QuestionOf, TimelineClient } from './timeline-client.ts';
import type {
  ModelArticles,
  TimelineQuestion,
  TimelineReplies,
  TimelineWorkerReply,
  TimelineWorkerRequest,
  WorkerAnswers,
} from './timeline-worker-messages.ts';
import workerUrl from './timeline.worker.ts?worker&url';

/** What is told to whoever talks to the worker. */
interface TalkParts {
  /** Articles that it has taken so far in this load. */
  readonly onTaken: (articleCount: number) => void;
  /** It failed, loading or not, and was ended with all its data. */
  readonly onFailure: () => void;
}

/** The worker of the timeline. Where none runs, the answer to every question is null. */
export interface TimelineTalk extends TimelineClient {
  /** Has it take the events that come through the port and build data of this version of them; starts one where none runs. */
  load(port: MessagePort, version: number): Promise<Result<null, StoreError>>;
  /** The load fails, for its events will not come. */
  abandon(error: StoreError): void;
  /** Ends it: whatever it was asked is answered null. */
  end(): void;
}

/** Matches what the worker says with what it was asked. Which articles are copies is told again to each that is started. */
export function talkToWorker({ onTaken, onFailure }: TalkParts): TimelineTalk {
  let isRunning = false;
  let sequence = 0;
  let onLoaded = (_: Result<null, StoreError>): void => undefined;
  let articles: ModelArticles | null = null;
  let copies: readonly (readonly ArticleId[])[] | null = null;
  const waiting = new Map<number, (answer: WorkerAnswers[TimelineQuestion['kind']] | null) => void>();

  const giveUp = (): void => {
    isRunning = false;
    onLoaded(err({ code: 'internal' }));
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const hear = (reply: TimelineWorkerReply): void => {
    switch (reply.kind) {
      case 'taken':
        onTaken(reply.articleCount);
        break;
      case 'built':
        ({ articles } = reply);
        onLoaded(ok(null));
        break;
      case 'not-loaded':
        onLoaded(err(reply.error));
        break;
      case 'answer':
        waiting.get(reply.sequence)?.(reply.answer);
        waiting.delete(reply.sequence);
        break;
    }
  };
  const worker = createWorkerOnDemand<TimelineWorkerRequest, TimelineWorkerReply>({
    url: workerUrl,
    name: 'timeline',
    onMessage: hear,
    onFailure() {
      giveUp();
      onFailure();
    },
  });

  return {
    load: (port, version) =>
      new Promise(resolve => {
        onLoaded = resolve;
        if (!isRunning && copies) worker.tell({ kind: 'copies', groups: copies });
        isRunning = true;
        worker.tell({ kind: 'load', port, version }, [port]);
      }),
    abandon(error) {
      if (isRunning) worker.tell({ kind: 'abandon', error });
    },
    ask: <Kind extends TimelineQuestion['kind']>(question: QuestionOf<Kind>) =>
      new Promise<TimelineReplies[Kind] | null>(resolve => {
        if (!isRunning) {
          resolve(null);
          return;
        }
        sequence += 1;
        // The worker answers a question by the reply of its kind, and of a model what it had not told before.
        waiting.set(sequence, answer => {
          const whole = answer && question.kind === 'model' ? { ...answer, ...articles } : answer;
          resolve(whole as TimelineReplies[Kind] | null);
        });
        worker.tell({ kind: 'ask', sequence, question: packQuestion(question) });
      }),
    setCopies(groups) {
      copies = groups;
      if (isRunning) worker.tell({ kind: 'copies', groups });
    },
    end() {
      worker.end();
      giveUp();
    },
  };
}
