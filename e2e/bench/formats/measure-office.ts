import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readDocument } from '#main/import/extract/read-document.ts';

/** How near what we read comes to a text that is right, or to what LibreOffice reads; shares between 0 and 1. */
interface OfficeScore {
  readonly file: string;
  /** F1 of the words as a bag; null when one of the two read nothing. */
  readonly words: number | null;
  /** Words that only one of the two has. */
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly ms: number;
}

const run = promisify(execFile);
const formats = ['docx', 'odt', 'rtf'] as const;
const sampleFolders = ['../shared/data/files/tika', '../shared/data/files/docx-mammoth/test-data'];
const articles = 'e2e/data/articles';
const asText = 'txt:Text (encoded):UTF8';

/** Converts files, all at once; false where LibreOffice is not there. */
async function convert(files: readonly string[], format: string, folder: string): Promise<boolean> {
  const filter = format.startsWith('txt') ? [] : ['--infilter=Text (encoded):UTF8'];
  try {
    await run('soffice', ['--headless', ...filter, '--convert-to', format, '--outdir', folder, ...files]);
    return true;
  } catch {
    return false; // there is nothing to compare with
  }
}

async function readText(path: string): Promise<{ readonly text: string; readonly ms: number }> {
  const bytes = new Uint8Array(readFileSync(path));
  const begun = performance.now();
  const read = await readDocument({ name: basename(path), bytes }, { mappings: [], mapping: null });
  const ms = performance.now() - begun;
  return { text: read.ok ? read.value.documents.map(({ text }) => text).join('\n') : '', ms };
}

/** Words; in scripts that write none, signs. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

function compare(ours: string, theirs: string): Omit<OfficeScore, 'file' | 'ms'> {
  const counts = new Map<string, number>();
  const [a, b] = [wordsOf(ours), wordsOf(theirs)];
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  const onlyTheirs = b.filter(word => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
  const onlyOurs = Array.from(counts).flatMap(([word, left]) => (left > 0 ? [word] : []));
  const words =
    a.length === 0 || b.length === 0 ? null : (2 * (b.length - onlyTheirs.length)) / (a.length + b.length);
  return { words, onlyOurs, onlyTheirs };
}

async function score(file: string, theirs: string): Promise<OfficeScore> {
  const { text, ms } = await readText(file);
  return { file: basename(file), ...compare(text, readFileSync(theirs, 'utf8')), ms };
}

/** Our own articles, turned into each format by LibreOffice, against their texts. */
async function measureRoundTrip(folder: string): Promise<readonly OfficeScore[]> {
  const sources = readdirSync(articles)
    .filter(name => name.endsWith('.txt'))
    .map(name => join(articles, name));
  const scores: OfficeScore[] = [];
  for (const format of formats) {
    if (!(await convert(sources, format, folder))) return [];
    for (const source of sources) {
      const made = join(folder, basename(source).replace(/\.txt$/, `.${format}`));
      if (existsSync(made)) scores.push(await score(made, source));
    }
  }
  return scores;
}

/** The samples, against what LibreOffice reads of them: it leaves out text boxes, notes and margins. */
async function measureSamples(folder: string): Promise<readonly OfficeScore[]> {
  const files = sampleFolders.filter(existsSync).flatMap(sample =>
    readdirSync(sample)
      .filter(name => formats.some(format => extname(name) === `.${format}`))
      .map(name => join(sample, name)),
  );
  if (files.length === 0 || !(await convert(files, asText, folder))) return [];
  const scores: OfficeScore[] = [];
  for (const file of files) {
    const peer = join(folder, basename(file).replace(/\.\w+$/, '.txt'));
    if (existsSync(peer)) scores.push(await score(file, peer));
  }
  return scores;
}

function printScores(name: string, scores: readonly OfficeScore[]): void {
  if (scores.length === 0) return void process.stdout.write(`${name}: nothing to compare with\n`);
  const compared = scores.flatMap(({ words }) => words ?? []);
  const mean = compared.reduce((sum, words) => sum + words, 0) / compared.length;
  const ms = scores.reduce((sum, it) => sum + it.ms, 0) / scores.length;
  process.stdout.write(
    `${name}: ${scores.length} files, words ${mean.toFixed(4)}, ${ms.toFixed(1)} ms a file\n`,
  );
  for (const { file, words, onlyOurs, onlyTheirs } of scores)
    if (words !== 1 && onlyOurs.length + onlyTheirs.length > 0)
      process.stdout.write(
        `    ${file} ${words?.toFixed(3) ?? '–'} ours: ${onlyOurs.slice(0, 8).join(' ')} | theirs: ${onlyTheirs.slice(0, 8).join(' ')}\n`,
      );
}

/** `node build/run-ts.mjs e2e/bench/formats/measure-office.ts` prints the figures where LibreOffice is installed. */
export async function measureOffice(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-office-'));
  try {
    printScores('our articles as DOCX, ODT and RTF', await measureRoundTrip(folder));
    printScores('samples beside LibreOffice', await measureSamples(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await measureOffice();
