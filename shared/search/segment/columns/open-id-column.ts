import type { ArticleId } from '#shared/ids/ids.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { idsPerRun, readIds } from './id-column.ts';
import { kept } from './kept.ts';

interface StoredIds {
  readonly documentCount: number;
  /** Where each run of them ends. */
  readonly runEnds: Uint32Array;
  /** A range of their bytes. */
  readonly readBytes: (from: number, to: number) => Promise<Uint8Array>;
}

/** Where more than one run of so many is wanted, all ids are read. */
const runsPerWanted = 8;

/** Opens the ids of a segment: once all have been read they are kept; a few are read by their runs before that. */
export function openIdColumn({
  documentCount,
  runEnds,
  readBytes,
}: StoredIds): Pick<SegmentReader, 'readIds' | 'readIdsOf'> {
  const readAll = kept(async () =>
    readIds({ bytes: await readBytes(0, runEnds.at(-1) ?? 0), at: 0 }, documentCount),
  );
  let areAllRead = false;
  const readAllOnce = (): Promise<readonly ArticleId[]> => {
    areAllRead = true;
    return readAll();
  };

  async function readRun(run: number): Promise<readonly ArticleId[]> {
    const bytes = await readBytes(runEnds[run - 1] ?? 0, runEnds[run] ?? 0);
    return readIds({ bytes, at: 0 }, Math.min(idsPerRun, documentCount - run * idsPerRun));
  }
  const runOf = (document: number): number => Math.floor(document / idsPerRun);

  return {
    readIds: readAllOnce,
    async readIdsOf(documents) {
      const wanted = [...new Set(Array.from(documents, runOf))];
      // Each document has an id.
      const readEach = (read: (document: number) => ArticleId | undefined): readonly ArticleId[] =>
        Array.from(documents, document => read(document) as ArticleId);
      if (areAllRead || wanted.length * idsPerRun * runsPerWanted > documentCount) {
        const ids = await readAllOnce();
        return readEach(document => ids[document]);
      }
      const runs = new Map(await Promise.all(wanted.map(async run => [run, await readRun(run)] as const)));
      return readEach(document => runs.get(runOf(document))?.[document % idsPerRun]);
    },
  };
}
