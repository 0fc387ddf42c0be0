import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '#main/import/extract/read-document.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import { reported, type BenchResult } from '../bench-result.ts';

/** Where real files of each format lie; those with these endings. */
const samples = [
  { format: 'HTML', folder: 'html/trafilatura', endings: /\.html$/ },
  { format: 'mail', folder: 'files/mail-stalwart/eml', endings: /\.eml$/ },
  { format: 'feed', folder: 'files/feeds-gofeed', endings: /\.xml$/ },
  { format: 'PDF', folder: 'files/pdfbox', endings: /\.pdf$/ },
  { format: 'DOCX', folder: 'files/docx-mammoth', endings: /\.docx$/ },
  { format: 'ODT', folder: 'files/tika', endings: /\.odt$/ },
  { format: 'RTF', folder: 'files/tika', endings: /\.rtf$/ },
  { format: 'plain text', folder: 'files/encodings-uchardet', endings: /\.txt$/ },
] as const;

/** How long a file of each format takes to be recognised, decoded and extracted, in one thread. */
export async function measureTimes(): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const { format, folder, endings } of samples) {
    const paths = listFiles(`${goldFolder}/${folder}`).filter(path => endings.test(path));
    if (paths.length === 0) continue;
    const times = await timeEach(paths);
    results.push(reported(`${format}, median of ${paths.length} files, one thread`, medianOf(times), 'ms'));
  }
  return results;
}

const listFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))
    : [];

async function timeEach(paths: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const path of paths) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const begun = performance.now();
    await readDocument(file, { mappings: [], mapping: null });
    times.push(performance.now() - begun);
  }
  return times;
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
