import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Bytes that are read piece by piece, wherever they are. */
export interface ByteRanges {
  readonly size: number;
  /** Fewer bytes where there are no more. */
  read(at: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a file on disk, or bytes. Throws what opening the file throws. */
export async function openByteRanges(from: string | Uint8Array): Promise<ByteRanges> {
  if (typeof from !== 'string') return rangesOfBytes(from);
  const handle = await open(from, 'r');
  const { size } = await handle.stat();
  return { size, read: (at, length) => readRange(handle, at, length), close: () => handle.close() };
}

function rangesOfBytes(bytes: Uint8Array): ByteRanges {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: bytes.length,
    read: (at, length) => Promise.resolve(buffer.subarray(at, at + length)),
    close: () => Promise.resolve(),
  };
}

async function readRange(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
