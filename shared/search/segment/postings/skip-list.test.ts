import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteWriter, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import { blocksStart, blockSize, findBlocks, oneBlock, readSkipList, writeBlockEnd } from './skip-list.ts';

/** The skip list of a term that is in every third document. */
function thirds(documentCount: number) {
  const writer = createByteWriter();
  let before = blocksStart;
  for (let done = blockSize; done < documentCount + blockSize; done += blockSize) {
    const count = Math.min(done, documentCount);
    const end = {
      lastDocument: (count - 1) * 3,
      documentBytes: count,
      positionBytes: count * 2,
      occurrences: count * 4,
    };
    writeBlockEnd(writer, before, end);
    before = end;
  }
  return readSkipList(writtenBytes(writer), documentCount);
}

describe('a skip list', () => {
  it('says where each block begins and ends in each part', () => {
    const list = thirds(300);
    expect(list.blockCount).toBe(3);
    expect([...list.lastDocuments]).toEqual([-1, 381, 765, 897]);
    expect([...list.documentBytes]).toEqual([0, 128, 256, 300]);
    expect([...list.positionBytes]).toEqual([0, 256, 512, 600]);
    expect([...list.occurrences]).toEqual([0, 512, 1024, 1200]);
  });

  it('leads documents to the blocks that can hold them, each once', () => {
    const list = thirds(1000);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 3100 })), chosen => {
        const documents = Int32Array.from(chosen).sort();
        const blocks = [...documents]
          .filter(document => document <= 2997)
          .map(document => Math.floor(Math.ceil(document / 3) / blockSize));
        expect([...findBlocks(list, documents)]).toEqual([...new Set(blocks)]);
      }),
    );
  });

  it('is one block that holds all where none is written', () => {
    expect([...findBlocks(oneBlock(5, 7), Int32Array.of(0, 2 ** 30))]).toEqual([0]);
  });
});
