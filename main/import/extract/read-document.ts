import { err } from '#shared/result/result.ts';
import { adapters } from './adapters.ts';
import type { FileToRead, Reading, ReadingOptions } from './format-adapter.ts';
import { recogniseFormat } from './recognise-format.ts';

/** Reads a file by the adapter that fits what it holds. Fails with `unsupported-format` where none does. */
export async function readDocument(file: FileToRead, options: ReadingOptions): Promise<Reading> {
  const recognised = await recogniseFormat(file);
  if (!recognised.ok) return recognised;
  const { format, decoded } = recognised.value;
  const adapter = await adapters[format]?.();
  if (adapter?.takes === 'bytes') return adapter.read(file, options);
  if (adapter === undefined || decoded === null) return err({ code: 'unsupported-format', place: format });
  return adapter.read(decoded, options);
}
