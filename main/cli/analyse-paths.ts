import type { AnalysisExecutor } from '#main/import/analyse/analysis-executor.ts';
import { discoverFiles } from '#main/import/discover/discover-files.ts';
import { meetFiles } from '#main/import/discover/meet-files.ts';
import { wantPaths } from '#main/import/discover/wanted-paths.ts';
import type { MetFile } from '#main/import/discover/met-file.ts';
import { readGroup } from '#main/import/discover/read-group.ts';
import { analyseGroup as analyseWithMembers } from '#main/import/run/analyse-group.ts';
import { unpackSource } from '#shared/import-stream/pack-source.ts';
import { describeArticle } from './article-record.ts';
import { withMediumPlaces } from './medium-places.ts';
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
    const done = await writeGroup(group, args, executor, output);
    fileCount += done.fileCount;
    failedCount += done.failedCount;
  }
}

async function writeGroup(
  group: readonly MetFile[],
  args: AnalyseArguments,
  executor: AnalysisExecutor,
  { writeRecord, writeProblem }: AnalyseOutput,
): Promise<{ readonly fileCount: number; readonly failedCount: number }> {
  const { whole, published, mapping } = args;
  // What a file holds in turn, such as what is attached to a mail, follows it; nothing was read before this run.
  const { files, results } = await analyseWithMembers(group, {
    executor,
    options: { whole, published, mapping },
    probe: () => Promise.resolve(new Set()),
    claimed: new Set(),
    ...wantPaths(null),
    onFoundMore: () => undefined,
  });
  let failedCount = 0;
  for (const file of files) {
    const result = file.source === null ? undefined : results.get(file.source.id);
    if (file.source === null || result === undefined || !result.ok) {
      const failure = file.source === null ? file : result?.ok === false ? result.error : null;
      writeProblem(problemLine(file.label, failure?.code ?? 'internal', failure?.place ?? null));
      failedCount++;
      continue;
    }
    const { mediaType, encoding, notes } = result.value;
    for (const note of notes) writeProblem(problemLine(file.label, note.code, note.place));
    if (notes.some(({ code }) => code === 'no-text-field')) failedCount++;
    const about = { file: file.label, mediaType, encoding, sha256: file.source.id };
    const { articles, places } = unpackSource(result.value);
    for (const article of articles) {
      const record = withMediumPlaces(describeArticle(about, article, args.only), places);
      await writeRecord(`${JSON.stringify(record)}\n`);
    }
  }
  return { fileCount: files.length, failedCount };
}

const problemLine = (label: string, code: string, place: string | null): string =>
  place === null ? `${label}: ${code}` : `${label}: ${code} (${place})`;
