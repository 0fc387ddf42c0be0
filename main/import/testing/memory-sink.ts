import { noCountShift } from '#shared/domain/import-run/import-run.ts';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ImportSink } from '#shared/stores/import-sink.ts';

/** A store that keeps what an import writes where a test can look at it. */
export interface MemorySink extends ImportSink {
  readonly sources: ReadonlyMap<SourceId, ImportedSource>;
  readonly places: ReadonlyMap<SourceId, readonly string[]>;
  readonly outcomes: readonly ImportOutcome[];
  readonly runs: readonly ImportRun[];
  readonly commits: number;
}

export function createMemorySink(options: { readonly commitsBeforeFull?: number } = {}): MemorySink {
  const sources = new Map<SourceId, ImportedSource>();
  const places = new Map<SourceId, string[]>();
  const outcomes: ImportOutcome[] = [];
  const runs: ImportRun[] = [];
  let commits = 0;
  const addPlace = (id: SourceId, path: string): void => {
    const known = places.get(id) ?? [];
    if (!known.includes(path)) places.set(id, [...known, path]);
  };
  const putRun = (run: ImportRun) => {
    const index = runs.findIndex(({ id }) => id === run.id);
    if (index < 0) runs.push(run);
    else runs[index] = run;
    return Promise.resolve(ok(null));
  };
  return {
    sources,
    places,
    outcomes,
    runs,
    get commits() {
      return commits;
    },
    beginRun: putRun,
    finishRun: putRun,
    hasSources: ids => Promise.resolve(ok(ids.filter(id => sources.has(id)))),
    commitBatch(_, batch) {
      if (commits === options.commitsBeforeFull) return Promise.resolve(err({ code: 'quota' }));
      commits++;
      for (const source of batch.sources) {
        sources.set(source.id, source);
        addPlace(source.id, source.place.path);
      }
      for (const { id, place } of batch.seen) addPlace(id, place.path);
      outcomes.push(...batch.outcomes);
      return putRun(batch.run).then(() => ok(noCountShift));
    },
  };
}
