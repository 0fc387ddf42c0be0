import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPdf } from '#main/import/extract/pdf/read-pdf.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import { accuracyFigure } from '../analysis/task-report.ts';
import type { TaskReport } from '../analysis/task-report.ts';
import { meanOf } from './word-bags.ts';

interface Measured {
  readonly file: string;
  readonly expected: number;
  readonly found: number;
  readonly variant: string;
  readonly problem: string | null;
}

const folder = `${goldFolder}/files/pdfbox`;
const goal = 0.98;
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
export async function measurePdf(): Promise<readonly TaskReport[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(name => name.endsWith('.pdf'));
  const measured: Measured[] = [];
  for (const file of files.sort()) measured.push(await measure(file));
  const sum = (of: (each: Measured) => number): number => measured.reduce((all, each) => all + of(each), 0);
  const [found, expected] = [sum(each => each.found), sum(each => each.expected)];
  const mean = meanOf(measured.map(shareOf));
  return [
    {
      task: 'pdf',
      gold: 'pdfbox',
      figures: [
        accuracyFigure('words in order, of all', found, expected, goal),
        { what: 'words in order, mean of files', value: mean, goal, count: measured.length },
      ],
      errors: measured
        .filter(each => each.found < each.expected)
        .sort((a, b) => shareOf(a) - shareOf(b))
        .map(each => ({
          where: each.variant,
          expected: `${each.expected} words`,
          found: each.problem ?? String(each.found),
        })),
    },
  ];
}
