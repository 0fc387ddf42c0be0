import { readTexts } from '#shared/search/segment/bytes/texts.ts';
import {
  readDictionaryBlock,
  type DictionaryEntry,
} from '#shared/search/segment/dictionary/dictionary-block.ts';
import { openSparseDictionary } from '#shared/search/segment/dictionary/sparse-dictionary.ts';
import type { StreamPlaces } from '#shared/search/segment/postings/postings-place.ts';
import type { StoredSegment } from '#shared/search/segment/segment-header.ts';
import type { SegmentStream } from '#shared/search/segment/segment-storage.ts';
import { openWindow } from './stream-window.ts';
import type { TermPart } from './term-part.ts';

/** Goes through the terms of a segment by code unit, with their postings. */
export interface SegmentCursor {
  /** The term that it is at; null past the last one, and where `isAwaited`. */
  readonly term: string | null;
  /** Whether the next block of the dictionary has to be read. */
  readonly isAwaited: boolean;
  readBlock(): Promise<void>;
  /** The postings of the term that it is at. */
  part(): TermPart;
  /** To the next term. */
  advance(): void;
}

/** A block of the dictionary, and the postings of its terms as far as they stand in their streams. */
interface LoadedBlock {
  readonly entries: readonly DictionaryEntry[];
  readonly starts: StreamPlaces;
  readonly documents: Uint8Array;
  readonly positions: Uint8Array;
  readonly forms: Uint8Array;
}

/** Streams of a segment that are read beside each other. */
export const cursorStreams = 4;

function openBlocks(
  { header, source }: StoredSegment,
  windowBytes: number,
): (from: number, to: number) => Promise<LoadedBlock> {
  const windowOf = (stream: SegmentStream) =>
    openWindow({ source, stream, byteCount: header.byteCounts[stream], windowBytes });
  const dictionary = windowOf('dictionary');
  const [documents, positions, forms] = [windowOf('documents'), windowOf('positions'), windowOf('forms')];
  return async (from, to) => {
    const { entries, starts, ends } = readDictionaryBlock(await dictionary(from, to));
    return {
      entries,
      starts,
      documents: await documents(starts.documents, ends.documents),
      positions: await positions(starts.positions, ends.positions),
      forms: await forms(starts.forms, ends.forms),
    };
  };
}

function partOf(
  { starts, documents, positions, forms }: LoadedBlock,
  { term, place }: DictionaryEntry,
): Omit<TermPart, 'newNumbers' | 'hasTombstones'> {
  const { inlinedIn, listedForms } = place;
  const formsAt = inlinedIn ? place.formsAt : place.formsAt - starts.forms;
  const table = { bytes: inlinedIn ?? forms, at: formsAt };
  const documentsAt = place.documentsAt + place.skipListBytes;
  return {
    documentCount: place.documentCount,
    documents: inlinedIn ?? documents,
    documentsAt: inlinedIn ? documentsAt : documentsAt - starts.documents,
    positions: inlinedIn ?? positions,
    positionsAt: inlinedIn ? place.positionsAt : place.positionsAt - starts.positions,
    formBits: inlinedIn ?? forms,
    formBitsAt: formsAt + place.formTableBytes,
    forms: listedForms === 0 ? [term] : readTexts(table, term, listedForms),
  };
}

/**
 * Stands before the first block. `newNumbers` are those of its documents in the new segment, -1 where they are tombstoned; of
 * each stream so many bytes are read at once.
 */
export function openCursor(
  segment: StoredSegment,
  newNumbers: Int32Array,
  windowBytes: number,
): SegmentCursor {
  const { blockCount, rangeOf } = openSparseDictionary(segment.header);
  const hasTombstones = segment.deleted.length > 0;
  const load = openBlocks(segment, windowBytes);
  let loaded: LoadedBlock | null = null;
  let [nextBlock, at] = [0, 0];
  const entry = (): DictionaryEntry | null => loaded?.entries[at] ?? null;
  return {
    get term() {
      return entry()?.term ?? null;
    },
    get isAwaited() {
      return entry() === null && nextBlock < blockCount;
    },
    async readBlock() {
      loaded = await load(...rangeOf(nextBlock));
      nextBlock++;
      at = 0;
    },
    part() {
      const current = entry();
      if (!loaded || !current) throw new Error('there is no term here');
      return { ...partOf(loaded, current), newNumbers, hasTombstones };
    },
    advance() {
      at++;
    },
  };
}
