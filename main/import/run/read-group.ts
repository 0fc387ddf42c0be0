import type { Discovered } from '#main/import/discover-files.ts';
import { readSource } from '#main/import/read-source.ts';
import type { ReadSource } from '#main/import/read-source.ts';
import type { ImportFailureCode, ImportNoteCode } from '#shared/domain/import-run/import-run.ts';

/** A file that was met: its bytes, or why there are none. */
export type MetFile =
  | { readonly label: string; readonly source: ReadSource }
  | {
      readonly label: string;
      readonly source: null;
      readonly code: ImportFailureCode | ImportNoteCode;
      readonly place: string | null;
    };

/** Bytes of files that are held at once; a single file may be larger, up to the limit on files. */
const bytesPerGroup = 4 * 1024 * 1024;

/**
 * Reads the next files, in the order in which they are found, until there are enough of them or of their bytes.
 * Empty when no file is left.
 */
export async function readGroup(
  files: AsyncGenerator<Discovered>,
  options: { readonly most: number; readonly signal: AbortSignal; readonly sizeLimitBytes?: number },
): Promise<readonly MetFile[]> {
  const group: MetFile[] = [];
  let bytes = 0;
  while (group.length < options.most && bytes < bytesPerGroup && !options.signal.aborted) {
    const next = await files.next();
    if (next.done === true) break;
    const met = await meet(next.value, options.sizeLimitBytes);
    bytes += met.source?.bytes.length ?? 0;
    group.push(met);
  }
  return group;
}

async function meet(found: Discovered, sizeLimitBytes: number | undefined): Promise<MetFile> {
  const { label } = found;
  if (found.kind === 'problem') return { label, source: null, code: found.code, place: found.place };
  const read = await readSource(found.path, sizeLimitBytes);
  return read.ok ? { label, source: read.value } : { label, source: null, ...read.error };
}
