import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { readDocument } from '#main/import/extract/read-document.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import type { TaskFigure, TaskReport } from '../analysis/task-report.ts';
import { compareWords, meanOf } from './word-bags.ts';
import type { WordComparison } from './word-bags.ts';

interface OfficeScore extends WordComparison {
  readonly file: string;
}

const run = promisify(execFile);
const formats = ['docx', 'odt', 'rtf'] as const;
const sampleFolders = [`${goldFolder}/files/tika`, `${goldFolder}/files/docx-mammoth/test-data`];
const leastOfRoundTrip = 0.99;
const shownWords = 8;
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

async function score(path: string, expected: string): Promise<OfficeScore> {
  const bytes = new Uint8Array(readFileSync(path));
  const read = await readDocument({ name: basename(path), bytes }, { mappings: [], mapping: null });
  const text = read.ok ? read.value.documents.map(document => document.text).join('\n') : '';
  return { file: basename(path), ...compareWords(readFileSync(expected, 'utf8'), text) };
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

/** The samples, against what LibreOffice reads of them, if anything: it leaves out text boxes, notes and margins. */
async function measureSamples(folder: string): Promise<readonly OfficeScore[]> {
  const scores: OfficeScore[] = [];
  for (const format of formats) {
    const files = listSamples(`.${format}`);
    // A folder of its own for each format, as files of two may have one name.
    const peers = join(folder, `read-${format}`);
    if (files.length === 0 || !(await convert(files, asText, peers))) continue;
    for (const file of files) {
      const peer = join(peers, basename(file).replace(/\.\w+$/, '.txt'));
      if (existsSync(peer) && readFileSync(peer, 'utf8').trim() !== '') scores.push(await score(file, peer));
    }
  }
  return scores;
}

const listSamples = (ending: string): readonly string[] =>
  sampleFolders.filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .filter(name => extname(name) === ending)
      .map(name => join(folder, name)),
  );

function toReport(gold: string, scores: readonly OfficeScore[], goal: number | null): readonly TaskReport[] {
  if (scores.length === 0) return [];
  const figure: TaskFigure = {
    what: 'words, mean F1',
    value: meanOf(scores.map(({ f1 }) => f1)),
    goal,
    count: scores.length,
  };
  const errors = scores
    .filter(({ f1 }) => f1 < 1)
    .toSorted((a, b) => a.f1 - b.f1)
    .map(({ file, missing, added }) => ({
      where: file,
      expected: missing.slice(0, shownWords).join(' '),
      found: added.slice(0, shownWords).join(' '),
    }));
  return [{ task: 'office', gold, figures: [figure], errors }];
}

/** How documents of offices are read that LibreOffice made, or reads as well; empty where it is not installed. */
export async function measureOffice(): Promise<readonly TaskReport[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-office-'));
  try {
    return [
      ...toReport('our articles through LibreOffice', await measureRoundTrip(folder), leastOfRoundTrip),
      ...toReport('samples beside LibreOffice', await measureSamples(folder), null),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
