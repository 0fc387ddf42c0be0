import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportFailureCode } from '#shared/domain/import-run/import-run.ts';
import { newSourceId } from '#shared/ids/ids.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';

/** The bytes of a file, with what identifies them. */
export interface ReadSource {
  readonly id: SourceId;
  /** Owns its memory, so that it can be transferred to a worker. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Stands for where the file lies, by its full path; null where that says nothing. */
  readonly key: string | null;
  /** ISO 8601. */
  readonly modifiedAt: string | null;
}

/** Why a file, or a stage of reading it, failed, and where. */
export interface ImportFailure {
  readonly code: ImportFailureCode;
  readonly place: string | null;
}

/** Largest file that is read, unless the caller says otherwise. */
export const defaultSizeLimitBytes = 64 * 1024 * 1024;

/** Reads a file whole after looking at its size: one above the limit is refused before a byte of it is read. */
export async function readSource(
  path: string,
  sizeLimitBytes: number = defaultSizeLimitBytes,
): Promise<Result<ReadSource, ImportFailure>> {
  try {
    const { size, mtime, isFile } = await lookAt(path);
    if (!isFile) return err({ code: 'not-a-file', place: null });
    if (size === 0) return err({ code: 'empty-file', place: null });
    if (size > sizeLimitBytes) return err({ code: 'too-large', place: `${size} B > ${sizeLimitBytes} B` });
    const handle = await open(path, 'r');
    try {
      const bytes = await readUpTo(handle, size);
      if (bytes.length === 0) return err({ code: 'empty-file', place: null });
      return ok(identifySource(bytes, { key: keyOfPath(path), modifiedAt: mtime.toISOString() }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(readFailureOf(error));
  }
}

const headBytes = 65_536;

/** The beginning of a file that is too large to be read whole, and its size; null when there is none. */
export async function readHead(
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly size: number; readonly modifiedAt: string } | null> {
  try {
    const { size, mtime } = await lookAt(path);
    const handle = await open(path, 'r');
    try {
      return {
        bytes: await readUpTo(handle, Math.min(size, headBytes)),
        size,
        modifiedAt: mtime.toISOString(),
      };
    } finally {
      await handle.close();
    }
  } catch {
    return null; // whoever asks has the failure of reading it already
  }
}

/** Names bytes by what they are. */
export const identifySource = (
  bytes: Uint8Array<ArrayBuffer>,
  seen: Pick<ReadSource, 'key' | 'modifiedAt'>,
): ReadSource => ({ id: newSourceId(createHash('sha256').update(bytes).digest('hex')), bytes, ...seen });

/** A name for a place that the page may know: it tells the same place again, and nothing of the path. */
export const keyOfPath = (path: string): string =>
  createHash('sha256').update(resolve(path)).digest('hex').slice(0, 32);

async function lookAt(path: string): Promise<{ size: number; mtime: Date; isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, mtime: found.mtime, isFile: found.isFile() };
}

/** A file that grows meanwhile is read as it was when looked at; one that shrinks, as it is. */
async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === size ? bytes : bytes.slice(0, filled);
}

/** Why reading a file failed, by what the system says. */
export function readFailureOf(error: unknown): ImportFailure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { code: 'vanished', place: null };
  return { code: 'unreadable', place: reason };
}
