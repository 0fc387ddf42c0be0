import { createByteWriter, writeNumber, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import { commonStart, writeTextAfter } from '#shared/search/segment/bytes/texts.ts';
import type { EncodedPostings } from '#shared/search/segment/postings/postings-encoder.ts';
import {
  areInlined,
  writePostingsPlace,
  type StreamPlaces,
} from '#shared/search/segment/postings/postings-place.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { blocksInGroup, termsInBlock } from './block-sizes.ts';

/** What the dictionary and the postings leave to be kept in the header. */
export interface WrittenDictionary extends Pick<SegmentHeader, 'termCount' | 'blocks' | 'groups'> {
  readonly byteCounts: Omit<SegmentHeader['byteCounts'], 'columns' | 'ids'>;
}

/** Takes terms with their postings, by code unit. */
export interface DictionaryWriter {
  add(term: string, postings: EncodedPostings): void;
  end(): WrittenDictionary;
}

/**
 * Writes terms into blocks. A block begins with where the postings of its terms begin; each term is written after the one before
 * it. The sparse dictionary keeps of each block the shortest text that parts it from the block before, and its length.
 */
export function createDictionaryWriter(sink: SegmentSink): DictionaryWriter {
  const [block, blocks] = [createByteWriter(), createByteWriter()];
  const places: StreamPlaces = { documents: 0, positions: 0, forms: 0 };
  const groups: number[] = [];
  let [termCount, byteCount] = [0, 0];
  let [lastTerm, parting] = ['', ''];

  const beginBlock = (term: string): void => {
    const nextParting = termCount === 0 ? '' : term.slice(0, commonStart(lastTerm, term) + 1);
    const isFirstOfGroup = termCount % (termsInBlock * blocksInGroup) === 0;
    if (isFirstOfGroup) groups.push(blocks.length, byteCount);
    writeTextAfter(blocks, isFirstOfGroup ? '' : parting, nextParting);
    [parting, lastTerm] = [nextParting, ''];
    for (const place of [places.documents, places.positions, places.forms]) writeNumber(block, place);
  };
  const endBlock = (): void => {
    writeNumber(blocks, block.length);
    sink.append('dictionary', writtenBytes(block));
    byteCount += block.length;
    block.length = 0;
  };
  const appendPostings = ({ skipList, documents, positions, formTable, forms }: EncodedPostings): void => {
    for (const part of [skipList, documents]) sink.append('documents', writtenBytes(part));
    sink.append('positions', writtenBytes(positions));
    for (const part of [formTable, forms]) sink.append('forms', writtenBytes(part));
    places.documents += skipList.length + documents.length;
    places.positions += positions.length;
    places.forms += formTable.length + forms.length;
  };

  return {
    add(term, postings) {
      if (termCount % termsInBlock === 0) beginBlock(term);
      writeTextAfter(block, lastTerm, term);
      writePostingsPlace(block, postings);
      if (!areInlined(postings)) appendPostings(postings);
      lastTerm = term;
      termCount++;
      if (termCount % termsInBlock === 0) endBlock();
    },
    end() {
      if (block.length > 0) endBlock();
      return {
        termCount,
        blocks: writtenBytes(blocks).slice(),
        groups: Uint32Array.from(groups),
        byteCounts: { ...places, dictionary: byteCount },
      };
    },
  };
}
