import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordMapping } from '#shared/records/record-mapping.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { RecordFileStore } from '#shared/stores/record-file-store.ts';
import type { History } from './history.ts';
import type { Remapper } from './remapper.ts';

interface Ports {
  readonly records: RecordFileStore;
  readonly remapper: Remapper;
  readonly history: History;
}

export interface RemapWish {
  readonly sources: readonly SourceId[];
  readonly signature: string;
  readonly mapping: RecordMapping;
  /** Files with the same fields that come in later are understood so, too. */
  readonly isSaved: boolean;
}

/** Reads files of records again as the analyst understands their columns. Answers how many articles they have; can be undone. */
export async function remapRecords(
  { records, remapper, history }: Ports,
  { sources, signature, mapping, isSaved }: RemapWish,
): Promise<Result<number, StoreError>> {
  const saved = await records.listSaved();
  if (!saved.ok) return saved;
  const savedBefore = saved.value.find(known => known.signature === signature);
  const keep = async (): Promise<Result<null, StoreError>> =>
    isSaved ? records.save({ signature, mapping }) : ok(null);
  const wanted = sources.map(sourceId => ({ sourceId, mapping, chosenBy: 'analyst' as const }));

  const done = await remapper.remap(wanted);
  if (!done.ok) return done;
  const kept = await keep();
  if (!kept.ok) return kept;
  const restore = async (): Promise<boolean> => {
    if (!(await remapper.remap(done.value.before)).ok) return false;
    if (!isSaved) return true;
    return (await (savedBefore ? records.save(savedBefore) : records.forget(signature))).ok;
  };
  history.push({
    label: 'columns.undo',
    undo: restore,
    redo: async () => (await remapper.remap(wanted)).ok && (await keep()).ok,
  });
  return ok(done.value.articleCount);
}

/** Forgets what was saved for files with these columns; files that were read so stay as they are. */
export async function forgetMapping(
  { records, history }: Pick<Ports, 'records' | 'history'>,
  signature: string,
): Promise<Result<null, StoreError>> {
  const saved = await records.listSaved();
  if (!saved.ok) return saved;
  const before = saved.value.find(known => known.signature === signature);
  const forgotten = await records.forget(signature);
  if (!forgotten.ok || before === undefined) return forgotten;
  history.push({
    label: 'columns.undo-forget',
    undo: async () => (await records.save(before)).ok,
    redo: async () => (await records.forget(signature)).ok,
  });
  return forgotten;
}
