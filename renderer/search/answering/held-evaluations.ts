import { evaluateRequest, type EvaluatedRequest } from '#shared/search/evaluate/evaluate-request.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { OpenIndex } from './index-reader.ts';

/** Whether somebody still waits for an answer. */
export type IsWanted = () => boolean;

/** Works searches out, and holds what it worked out last: the first hits, all hits and the counts of one search are asked for one by one. */
export interface HeldEvaluations {
  /** Null where nobody wanted it any more. Fails as the segments do. */
  evaluate(index: OpenIndex, request: SearchRequest, isWanted: IsWanted): Promise<EvaluatedRequest | null>;
}

/** Searches that are held: two megabytes each at a hundred thousand hits. */
const mostHeld = 4;

interface Held {
  readonly evaluated: Promise<EvaluatedRequest | null>;
  readonly wanted: Set<IsWanted>;
}

/** `pause` lets messages be heard, and is called between segments. */
export function createHeldEvaluations(pause: () => Promise<void>): HeldEvaluations {
  const held = new Map<string, Held>();
  let stamp = '';

  function begin(index: OpenIndex, request: SearchRequest, key: string): Held {
    const wanted = new Set<IsWanted>();
    const isWantedByAny = async (): Promise<boolean> => {
      await pause();
      return [...wanted].some(isWanted => isWanted());
    };
    const evaluated = evaluateRequest(index.segments, request, isWantedByAny);
    const begun = { evaluated, wanted };
    const drop = (): void => {
      if (held.get(key) === begun) held.delete(key);
    };
    evaluated.then(done => done ?? drop(), drop);
    return begun;
  }

  /** The one held last stands last. */
  function hold(index: OpenIndex, request: SearchRequest): Held {
    if (index.stamp !== stamp) held.clear();
    stamp = index.stamp;
    const key = JSON.stringify(request);
    const one = held.get(key) ?? begin(index, request, key);
    held.delete(key);
    held.set(key, one);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return one;
  }

  return {
    async evaluate(index, request, isWanted) {
      for (;;) {
        const one = hold(index, request);
        one.wanted.add(isWanted);
        const evaluated = await one.evaluated;
        one.wanted.delete(isWanted);
        // It may have been given up in the very moment in which somebody wanted it again.
        if (evaluated !== null || !isWanted()) return evaluated;
      }
    },
  };
}
