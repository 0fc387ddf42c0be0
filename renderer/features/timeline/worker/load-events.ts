import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import {
  takeEvents,
  type FromEventsReader,
  type LineEnd,
  type TakenEvents,
  type ToEventsReader,
} from '#shared/timeline/stream/events-stream.ts';
import type { AnswererRequest, TimelineWorkerReply } from './timeline-worker-messages.ts';

interface LoadParts {
  /** Of the data that are built. */
  readonly version: number;
  /** Whom the events are handed to, and who is told of them. */
  readonly answer: (request: AnswererRequest) => void;
  readonly reply: (reply: TimelineWorkerReply) => void;
  readonly nowMs: () => number;
}

/** How often it is told how many articles are taken: each time the page is drawn again. */
const tellingMs = 100;

/**
 * Has the events of a collection built into data; says in the end that they could not be, whatever went wrong, and then the
 * data are those from before. `done` resolves once that is said.
 */
export function loadEvents(
  line: LineEnd<ToEventsReader, FromEventsReader>,
  { version, answer, reply, nowMs }: LoadParts,
): TakenEvents {
  let [articleCount, toldMs] = [0, nowMs()];
  const taking = takeEvents(line, block => {
    answer({ kind: 'block', block });
    articleCount += block.length;
    if (nowMs() - toldMs < tellingMs) return;
    toldMs = nowMs();
    reply({ kind: 'taken', articleCount });
  });
  const build = (): Result<null, StoreError> => {
    try {
      answer({ kind: 'build', version });
      return ok(null);
    } catch {
      // More marks than arrays can hold, or than there is memory for.
      return err({ code: 'internal' });
    }
  };
  const settle = async (): Promise<Result<null, StoreError>> => {
    const taken = await taking.done;
    const built = taken.ok ? build() : taken;
    if (!built.ok) {
      answer({ kind: 'drop' });
      reply({ kind: 'not-loaded', error: built.error });
    }
    return built;
  };
  return { done: settle(), cancel: taking.cancel };
}
