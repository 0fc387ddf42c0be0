import { unpackContent } from '#main/import/analyse/pack-file.ts';
import type { AnalysisExecutor } from '#main/import/analyse/analysis-executor.ts';
import { discoverFiles } from '#main/import/discover/discover-files.ts';
import { meetFiles } from '#main/import/discover/meet-files.ts';
import type { MetFile } from '#main/import/discover/met-file.ts';
import { readGroup } from '#main/import/discover/read-group.ts';
import { describeArticle } from './article-record.ts';
import type { AnalyseArguments } from './parse-arguments.ts';

export interface AnalyseOutput {
  /** Takes one line of standard output; resolves when more can be taken. */
  readonly writeRecord: (line: string) => Promise<void>;
  /** Takes one line for the person who waits. */
  readonly writeProblem: (line: string) => void;
}

const filesAtOnce = 64;

/** Reads files and folders, in order, and writes a record for each article. Returns how many files failed. */
export async function analysePaths(
  args: AnalyseArguments,
  executor: AnalysisExecutor,
  output: AnalyseOutput,
): Promise<{ readonly fileCount: number; readonly failedCount: number }> {
  const roots = args.paths.map(path => ({ path, name: path.replace(/(?<=.)[/\\]+$/, '') }));
  const files = meetFiles(discoverFiles(roots));
  const signal = new AbortController().signal;
  let fileCount = 0;
  let failedCount = 0;
  for (;;) {
    const group = await readGroup(files, { most: filesAtOnce, signal });
    if (group.length === 0) return { fileCount, failedCount };
    fileCount += group.length;
    failedCount += await analyseGroup(group, args, executor, output);
  }
}

async function analyseGroup(
  group: readonly MetFile[],
  args: AnalyseArguments,
  executor: AnalysisExecutor,
  { writeRecord, writeProblem }: AnalyseOutput,
): Promise<number> {
  const { whole, published, mapping } = args;
  const read = group.filter(file => file.source !== null);
  const results = await executor.analyse(
    read.map(({ label, source }) => ({
      fileName: label,
      bytes: source.bytes,
      options: { whole, published, mapping },
    })),
  );
  let failedCount = 0;
  for (const file of group) {
    const result = file.source === null ? undefined : results[read.indexOf(file)];
    if (file.source === null || result === undefined || !result.ok) {
      const failure = file.source === null ? file : result?.ok === false ? result.error : null;
      writeProblem(problemLine(file.label, failure?.code ?? 'internal', failure?.place ?? null));
      failedCount++;
      continue;
    }
    const { mediaType, encoding, content, notes } = result.value;
    for (const note of notes) writeProblem(problemLine(file.label, note.code, note.place));
    if (notes.some(({ code }) => code === 'no-text-field')) failedCount++;
    const about = { file: file.label, mediaType, encoding, sha256: file.source.id };
    for (const article of unpackContent(content).articles)
      await writeRecord(`${JSON.stringify(describeArticle(about, article, args.only))}\n`);
  }
  return failedCount;
}

const problemLine = (label: string, code: string, place: string | null): string =>
  place === null ? `${label}: ${code}` : `${label}: ${code} (${place})`;
