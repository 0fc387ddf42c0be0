import { adapters } from './adapters.ts';
import type { FileToRead, Reading, ReadingOptions } from './format-adapter.ts';
import { recogniseFormat } from './recognise-format.ts';

/** Reads a file by the adapter that fits what it holds. Fails with `unsupported-format` where it holds nothing that is read. */
export async function readDocument(file: FileToRead, options: ReadingOptions): Promise<Reading> {
  const recognised = await recogniseFormat(file);
  if (!recognised.ok) return recognised;
  const { format, decoded } = recognised.value;
  const adapter = await adapters[format]();
  if (adapter.takes === 'bytes') return adapter.read(file, options);
  if (decoded === null) throw new Error(`${format} is text and was not decoded`);
  return adapter.read(decoded, options);
}
