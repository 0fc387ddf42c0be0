import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readPdf } from '#main/import/extract/pdf/read-pdf.ts';
import { goldFolder } from '../analysis/gold-files.ts';

interface Measured {
  readonly file: string;
  readonly expected: number;
  readonly found: number;
  readonly variant: string;
  readonly problem: string | null;
}

const folder = `${goldFolder}/files/pdfbox`;
const variants = ['.txt', '-sorted.txt', '-tabula.txt'] as const;

/** Text as words, presentation forms as letters on both sides: which of them a file stores says nothing of its reading. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .split(/\s+/)
    .filter(word => word !== '');

/** Length of the longest common subsequence (Hunt and Szymanski, 1977: fast where few words repeat). */
function commonWords(expected: readonly string[], found: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [i, word] of found.entries()) places.set(word, [...(places.get(word) ?? []), i]);
  const ends: number[] = [];
  for (const word of expected) {
    for (const place of (places.get(word) ?? []).toReversed()) {
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      ends[low] = place;
    }
  }
  return ends.length;
}

async function measure(file: string): Promise<Measured> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
  const read = await readPdf({ name: file, bytes });
  const found = read.ok ? wordsOf(read.value.text) : [];
  const problem = read.ok ? null : read.error.code;
  const compared = variants
    .map(variant => `${file}${variant}`)
    .filter(name => existsSync(`${folder}/${name}`))
    .map(variant => {
      const expected = wordsOf(readFileSync(`${folder}/${variant}`, 'utf8'));
      return { file, expected: expected.length, found: commonWords(expected, found), variant, problem };
    })
    .sort((a, b) => shareOf(b) - shareOf(a));
  return compared[0] ?? { file, expected: 0, found: 0, variant: '', problem };
}

const shareOf = ({ expected, found }: Measured): number => (expected === 0 ? 1 : found / expected);

/** Of the words that another reader of PDF finds in its test files, how many are read in the same order. */
export async function measurePdf(): Promise<readonly Measured[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(name => name.endsWith('.pdf'));
  const measured: Measured[] = [];
  for (const file of files.sort()) measured.push(await measure(file));
  return measured;
}

/** `node build/run-ts.mjs e2e/bench/formats/measure-pdf.ts [--all]` prints the figures and the files read worst. */
async function printFigures(showsAll: boolean): Promise<void> {
  const all = await measurePdf();
  for (const each of all) {
    const { file, expected, found, variant, problem } = each;
    if (shareOf(each) >= 0.98 && !showsAll) continue;
    const compared = variant.slice(file.length);
    process.stdout.write(
      `${shareOf(each).toFixed(3)} ${found}/${expected} ${file} ${compared} ${problem ?? ''}\n`,
    );
  }
  const mean = all.reduce((sum, each) => sum + shareOf(each), 0) / Math.max(1, all.length);
  const sum = (of: (each: Measured) => number): number => all.reduce((total, each) => total + of(each), 0);
  const pooled =
    sum(({ found }) => found) /
    Math.max(
      1,
      sum(({ expected }) => expected),
    );
  process.stdout.write(
    `${all.length} files: words in order, mean ${mean.toFixed(4)}, pooled ${pooled.toFixed(4)}\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await printFigures(process.argv.includes('--all'));
