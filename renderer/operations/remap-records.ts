import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordMapping, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { RecordFileStore } from '#shared/stores/record-file-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';
import type { Remapped, Remapper, SourceMapping } from './remapper.ts';

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

export interface RemapProgress {
  /** Called before each source but the first with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Stops before the next source; what is done stays, and can be undone. */
  readonly signal?: AbortSignal;
}

/**
 * Reads files of records again as the analyst understands their columns, one after the other. Answers how many articles
 * they have; can be undone, also where it was stopped or failed in the middle.
 */
export async function remapRecords(
  ports: Ports,
  wish: RemapWish,
  progress: RemapProgress = {},
): Promise<Result<number, StoreError>> {
  const { records } = ports;
  const { signature, mapping, isSaved } = wish;
  const saved = await records.listSaved();
  if (!saved.ok) return saved;
  const savedBefore = saved.value.find(known => known.signature === signature) ?? null;
  const { before, articleCount, error } = await remapEach(ports.remapper, wish, progress);
  if (before.length > 0) {
    const kept = isSaved ? await records.save({ signature, mapping }) : ok(null);
    pushUndo(ports, wish, { before, savedBefore });
    if (!kept.ok) return kept;
  }
  return error === null ? ok(articleCount) : err(error);
}

interface RemapDone extends Remapped {
  readonly error: StoreError | null;
}

async function remapEach(
  remapper: Remapper,
  { sources, mapping }: RemapWish,
  { onProgress, signal }: RemapProgress,
): Promise<RemapDone> {
  const before: SourceMapping[] = [];
  let articleCount = 0;
  for (const sourceId of sources) {
    if (before.length > 0) onProgress?.(before.length);
    if (signal?.aborted) break;
    const done = await remapper.remap([{ sourceId, mapping, chosenBy: 'analyst' }]);
    if (!done.ok) return { before, articleCount, error: done.error };
    before.push(...done.value.before);
    articleCount += done.value.articleCount;
  }
  return { before, articleCount, error: null };
}

function pushUndo(
  { records, remapper, history }: Ports,
  { signature, mapping, isSaved }: RemapWish,
  { before, savedBefore }: { before: readonly SourceMapping[]; savedBefore: SavedMapping | null },
): void {
  const again = before.map(({ sourceId }) => ({ sourceId, mapping, chosenBy: 'analyst' as const }));
  const remember = (known: SavedMapping | null) => (known ? records.save(known) : records.forget(signature));
  history.push({
    label: 'columns.undo',
    undo: async () => (await remapper.remap(before)).ok && (!isSaved || (await remember(savedBefore)).ok),
    redo: async () =>
      (await remapper.remap(again)).ok && (!isSaved || (await remember({ signature, mapping })).ok),
  });
}

/** Forgets what was saved for files with these columns; files that were read so stay as they are. */
export async function forgetMapping(
  { records, history }: Pick<Ports, 'records' | 'history'>,
  signature: string,
): Promise<Result<null, StoreError>> {
  const saved = await records.listSaved();
  if (!saved.ok) return saved;
  const before = saved.value.find(known => known.signature === signature);
  const forget = () => records.forget(signature);
  if (before === undefined) return forget();
  return doUndoable(history, 'columns.undo-forget', { forth: forget, back: () => records.save(before) });
}
