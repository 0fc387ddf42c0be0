import type { AnalysisResult } from '#main/import/analyse/analysis-executor.ts';
import type { PackedFile } from '#main/import/analyse/pack-file.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import type { ImportCounts, ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { isRead } from './analyse-group.ts';
import type { AnalysedGroup, ReadFile } from './analyse-group.ts';

/** What goes into one batch. */
export interface BatchContent {
  readonly sources: readonly ImportedSource[];
  readonly seen: readonly { readonly id: SourceId; readonly place: SourcePlace }[];
  readonly outcomes: readonly ImportOutcome[];
  readonly counts: ImportCounts;
}

/** What became so far of the sources that a run took up; those of each batch are added. */
export interface RunLedger {
  readonly stored: Set<SourceId>;
  readonly failed: Map<SourceId, ImportFailure>;
}

const placeOf = ({ label, source }: ReadFile): SourcePlace => ({
  path: label,
  key: source.key,
  modifiedAt: source.modifiedAt,
});

/**
 * Says what became of each file of a group. Known bytes are `unchanged`, or `duplicate` if this run brought them in; a
 * failure is reported for every file that has the same bytes.
 */
export function composeBatch(
  { files, results, known }: AnalysedGroup,
  { stored, failed }: RunLedger,
  counts: ImportCounts,
): BatchContent {
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
  const reportFailure = (path: string, { code, place }: ImportFailure): void =>
    report(path, { status: 'failed', code, place, articleCount: 0 });

  for (const file of files) {
    if (!isRead(file)) {
      report(file.label, { status: 'failed', code: file.code, place: file.place, articleCount: 0 });
      continue;
    }
    const { id, bytes } = file.source;
    tally.bytesDone += bytes.length;
    const failure = failed.get(id);
    const result = results.get(id);
    if (known.has(id) || stored.has(id)) {
      seen.push({ id, place: placeOf(file) });
      const status = stored.has(id) ? 'duplicate' : 'unchanged';
      report(file.label, { status, code: null, place: null, articleCount: 0 });
    } else if (failure !== undefined) reportFailure(file.label, failure);
    else if (result === undefined) throw new Error('a new source was not analysed');
    else if (result.ok) {
      stored.add(id);
      sources.push(importedSource(file, result.value));
      tally.articles += result.value.articleCount;
      report(file.label, outcomeOf(result.value));
    } else {
      failed.set(id, result.error);
      reportFailure(file.label, result.error);
    }
  }
  return { sources, seen, outcomes, counts: tally };
}

function importedSource(
  file: ReadFile,
  { mediaType, encoding, articleCount, head, text, bodies, sketches, contexts, original }: PackedFile,
): ImportedSource {
  const { id, bytes } = file.source;
  const about = { id, place: placeOf(file), sizeBytes: bytes.length };
  return { ...about, mediaType, encoding, articleCount, head, text, bodies, sketches, contexts, original };
}

/** Notes of a file of which something is missing now. */
const damages: ReadonlySet<string> = new Set<NonNullable<ImportOutcome['code']>>([
  'undecodable-bytes',
  'part-not-read',
  'part-broken',
  'records-left-out',
]);

function outcomeOf({
  notes,
  articleCount,
}: (AnalysisResult & { readonly ok: true })['value']): Omit<ImportOutcome, 'path'> {
  const failure = notes.find(({ code }) => code === 'no-text-field');
  const damage = failure ?? notes.find(({ code }) => damages.has(code));
  const note = damage ?? notes[0];
  return {
    status: failure !== undefined ? 'failed' : damage === undefined ? 'imported' : 'partly-read',
    code: note?.code ?? null,
    place: note?.place ?? null,
    articleCount,
  };
}
