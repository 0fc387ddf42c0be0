import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { passageOf, type Passage } from './passage.ts';

/** Passages of the dates that were asked for, read from the texts a few at a time. */
export interface PassageCache {
  /** Null: there is none. Undefined: not known yet, and on its way. */
  get(id: ArticleId, expression: number): Passage | null | undefined;
  /** Calls back after passages have arrived. */
  subscribe(listener: () => void): () => void;
  /** Changes with each arrival. */
  version(): number;
}

const atOnce = 3;
const mostWanted = 60;
const mostKept = 400;

/** Creates an empty cache; a new one is made when the collection changes. */
export function createPassageCache(articles: Pick<ArticleStore, 'getBody'>): PassageCache {
  const known = new Map<ArticleId, readonly (Passage | null)[]>();
  // Whoever scrolls on wants what was asked for last; what was scrolled past is forgotten and asked for again.
  const wanted = new Set<ArticleId>();
  const reading = new Set<ArticleId>();
  const listeners = new Set<() => void>();
  let version = 0;

  const keep = (id: ArticleId, passages: readonly (Passage | null)[]): void => {
    known.set(id, passages);
    const oldest = known.size > mostKept ? known.keys().next() : null;
    if (oldest && !oldest.done) known.delete(oldest.value);
  };
  const read = async (id: ArticleId): Promise<void> => {
    reading.add(id);
    const body = await articles.getBody(id);
    reading.delete(id);
    // A read that failed leaves it unknown, so that it is asked for again when it is next looked at.
    if (body.ok || body.error.code === 'not-found') {
      keep(id, body.ok ? body.value.temporal.map((_, at) => passageOf(body.value, at)) : []);
      version++;
      for (const listener of listeners) listener();
    }
    pump();
  };
  const pump = (): void => {
    while (reading.size < atOnce) {
      const id = [...wanted].at(-1);
      if (id === undefined) return;
      wanted.delete(id);
      void read(id);
    }
  };

  return {
    get(id, expression) {
      if (expression < 0) return null;
      const passages = known.get(id);
      if (passages) return passages[expression] ?? null;
      if (reading.has(id)) return undefined;
      wanted.delete(id);
      wanted.add(id);
      const first = wanted.size > mostWanted ? wanted.values().next() : null;
      if (first && !first.done) wanted.delete(first.value);
      // Not while something is being drawn that would be told at once.
      queueMicrotask(pump);
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
