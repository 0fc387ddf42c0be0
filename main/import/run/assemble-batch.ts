import type { AnalysisExecutor, AnalysisResult } from '#main/import/analyse/analysis-executor.ts';
import type { PackedFile } from '#main/import/analyse/pack-file.ts';
import type { AnalysisTask } from '#main/import/analyse/read-articles.ts';
import type { ImportCounts, ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { ReadSource } from '#main/import/read-source.ts';
import type { MetFile } from './read-group.ts';

/** What goes into one batch. */
export interface BatchContent {
  readonly sources: readonly ImportedSource[];
  readonly seen: readonly { readonly id: SourceId; readonly place: SourcePlace }[];
  readonly outcomes: readonly ImportOutcome[];
  readonly counts: ImportCounts;
}

interface BatchInputs {
  readonly group: readonly MetFile[];
  /** Sources the collection held when asked. */
  readonly known: ReadonlySet<SourceId>;
  /** Sources that this run has stored; those of this batch are added to it. */
  readonly stored: Set<SourceId>;
  readonly counts: ImportCounts;
  readonly executor: AnalysisExecutor;
  readonly options: AnalysisTask['options'];
}

type ReadFile = MetFile & { readonly source: ReadSource };

const placeOf = ({ label, source }: ReadFile): SourcePlace => ({
  path: label,
  key: source.key,
  modifiedAt: source.modifiedAt,
});

/**
 * Analyses the new files of a group and says what became of each. Known bytes are `unchanged`, or `duplicate` if this
 * run brought them in; bytes that occur twice are analysed once, and a failure is reported for every file that has them.
 */
export async function assembleBatch({
  group,
  known,
  stored,
  counts,
  executor,
  options,
}: BatchInputs): Promise<BatchContent> {
  const analyse = (tasks: readonly Omit<AnalysisTask, 'options'>[]) =>
    executor.analyse(tasks.map(task => ({ ...task, options })));
  const results = await analyseNew(group, id => known.has(id) || stored.has(id), analyse);
  const sources: ImportedSource[] = [];
  const seen: { id: SourceId; place: SourcePlace }[] = [];
  const outcomes: ImportOutcome[] = [];
  const tally = { ...counts };

  const report = (path: string, outcome: Omit<ImportOutcome, 'path'>): void => {
    tally.filesDone++;
    tally[outcome.status === 'partly-read' ? 'partlyRead' : outcome.status]++;
    const isPlain =
      outcome.code === null && (outcome.status === 'imported' || outcome.status === 'unchanged');
    if (!isPlain) outcomes.push({ path, ...outcome });
  };

  for (const file of group) {
    if (!isRead(file)) {
      report(file.label, { status: 'failed', code: file.code, place: file.place, articleCount: 0 });
      continue;
    }
    const { id, bytes } = file.source;
    tally.bytesDone += bytes.length;
    if (known.has(id) || stored.has(id)) {
      seen.push({ id, place: placeOf(file) });
      const status = stored.has(id) ? 'duplicate' : 'unchanged';
      report(file.label, { status, code: null, place: null, articleCount: 0 });
      continue;
    }
    const result = results.get(id);
    if (result === undefined) throw new Error('a new source was not analysed');
    if (result.ok) {
      stored.add(id);
      sources.push(importedSource(file, result.value));
      tally.articles += result.value.articleCount;
    }
    report(file.label, outcomeOf(result));
  }
  return { sources, seen, outcomes, counts: tally };
}

const isRead = (file: MetFile): file is ReadFile => file.source !== null;

async function analyseNew(
  group: readonly MetFile[],
  isKnown: (id: SourceId) => boolean,
  analyse: (tasks: readonly Omit<AnalysisTask, 'options'>[]) => Promise<readonly AnalysisResult[]>,
): Promise<ReadonlyMap<SourceId, AnalysisResult>> {
  const fresh = new Map<SourceId, ReadFile>();
  for (const file of group)
    if (isRead(file) && !isKnown(file.source.id) && !fresh.has(file.source.id))
      fresh.set(file.source.id, file);
  const files = [...fresh.values()];
  const results = await analyse(files.map(file => ({ fileName: file.label, bytes: file.source.bytes })));
  return new Map(
    files.flatMap((file, i): [SourceId, AnalysisResult][] => {
      const result = results[i];
      return result === undefined ? [] : [[file.source.id, result]];
    }),
  );
}

function importedSource(
  file: ReadFile,
  { mediaType, encoding, articleCount, content, original }: PackedFile,
): ImportedSource {
  const { id, bytes } = file.source;
  const about = { id, place: placeOf(file), sizeBytes: bytes.length };
  return { ...about, mediaType, encoding, articleCount, content, original };
}

function outcomeOf(result: AnalysisResult): Omit<ImportOutcome, 'path'> {
  if (!result.ok) return { status: 'failed', ...result.error, articleCount: 0 };
  const { notes, articleCount } = result.value;
  const damage = notes.find(({ code }) => code === 'undecodable-bytes');
  const note = damage ?? notes[0];
  return {
    status: damage === undefined ? 'imported' : 'partly-read',
    code: note?.code ?? null,
    place: note?.place ?? null,
    articleCount,
  };
}
