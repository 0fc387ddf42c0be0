import { newestGeneration, segmentsOf } from '#renderer/search/stored-index.ts';
import type { IndexWriter } from './index-writer.ts';

const idsOf = (segments: readonly { readonly id: number }[]): ReadonlySet<number> =>
  new Set(segments.map(({ id }) => id));

/** Begins a generation by these rules; what was made of another one that was not ready is dropped. */
async function startNext(writer: IndexWriter, analyser: number): Promise<void> {
  const { state, segments } = writer.index;
  const answering = segmentsOf(segments, state.generation.number);
  const kept = idsOf(answering);
  await writer.publish({
    put: answering.map(({ id, header }) => ({ id, header, generations: [state.generation.number] })),
    removed: idsOf(segments.filter(({ id }) => !kept.has(id))),
    state: { next: { number: newestGeneration(state) + 1, analyser }, lacking: 0 },
    keepsAnswers: true,
  });
}

/** Begins the next generation where that which answers is of other rules, or where a new one is wanted. */
export async function startNextIfDue(
  writer: IndexWriter,
  analyser: number,
  isWanted: boolean,
): Promise<void> {
  const { generation, next } = writer.index.state;
  if (next !== null) {
    if (next.analyser === analyser) return;
    if (next.number === generation.number) await writer.begin();
    else await startNext(writer, analyser);
  } else if (isWanted || generation.analyser !== analyser) await startNext(writer, analyser);
}

/** Has the next generation answer, which holds all articles now. */
export async function finishNext(writer: IndexWriter): Promise<void> {
  const { state, segments } = writer.index;
  if (state.next === null) return;
  const { number } = state.next;
  const ready = segmentsOf(segments, number);
  const kept = idsOf(ready);
  await writer.publish({
    put: ready.map(({ id, header }) => ({ id, header, generations: [number] })),
    removed: idsOf(segments.filter(({ id }) => !kept.has(id))),
    state: { generation: state.next, next: null, lacking: 0 },
    keepsAnswers: number === state.generation.number,
  });
}
