import type { ArticleParts } from '#renderer/storage/article-records.ts';
import {
  noCountShift,
  type CountShift,
  type ImportOutcome,
  type ImportOutcomeStatus,
} from '#shared/domain/import-run/import-run.ts';
import type { Sighting } from '#shared/domain/source/sighting.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ImportBatch } from '#shared/stores/import-sink.ts';
import type { ReadSource } from './new-articles.ts';

interface Stored {
  readonly batch: ImportBatch;
  /** Where other bytes were found before. */
  readonly updatedPaths: ReadonlySet<string>;
  readonly read: readonly ReadSource[];
  readonly rereadIds: readonly SourceId[];
  /** Articles that the collection did not hold. */
  readonly added: readonly ArticleParts[];
  /** Those that it held, or that came before in the batch. */
  readonly sightings: readonly Pick<Sighting, 'sourceId'>[];
}

interface BatchReport {
  readonly outcomes: readonly ImportOutcome[];
  readonly shift: CountShift;
}

type Counted = 'imported' | 'unchanged' | 'duplicate' | 'updated';

function countBySource(found: readonly Pick<Sighting, 'sourceId'>[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const { sourceId } of found) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return counts;
}

/** The report of a batch with what only the collection knows: which files were updates, and which brought nothing new. */
export function reportBatch({ batch, updatedPaths, read, rereadIds, added, sightings }: Stored): BatchReport {
  const outcomes = new Map(batch.outcomes.map(outcome => [outcome.path, outcome]));
  const shift: { -readonly [Count in keyof CountShift]: number } = { ...noCountShift };
  const addedBySource = countBySource(added.map(({ record }) => record));
  const repeatsBySource = countBySource(sightings);

  const restate = (path: string, was: Counted, now: Counted, articleCount: number): void => {
    const outcome = outcomes.get(path);
    // That a file could not be read, or not whole, is what the analyst has to look at.
    if (was === now || (outcome !== undefined && outcome.status !== was)) return;
    shift[was]--;
    shift[now]++;
    const plain = { path, code: null, place: null };
    outcomes.set(path, { ...(outcome ?? plain), status: now, articleCount });
  };

  const rereads = new Set(rereadIds);
  const taken = new Set(read.map(({ source }) => source.id));
  for (const source of batch.sources) {
    const { id, place, articleCount } = source;
    const count = taken.has(id) ? (addedBySource.get(id) ?? 0) : 0;
    shift.articles += count - articleCount;
    if (updatedPaths.has(place.path) || (batch.rereads && rereads.has(id)))
      restate(place.path, 'imported', 'updated', count);
    else if (taken.has(id) && count === 0 && articleCount > 0)
      restate(place.path, 'imported', 'duplicate', articleCount);
    else shift.repeats += repeatsBySource.get(id) ?? 0;
  }
  for (const { place } of batch.seen) {
    const status: ImportOutcomeStatus = outcomes.get(place.path)?.status ?? 'unchanged';
    if (updatedPaths.has(place.path) && (status === 'unchanged' || status === 'duplicate'))
      restate(place.path, status, 'updated', 0);
  }
  return { outcomes: [...outcomes.values()], shift };
}
