import { noImportCounts, type ImportRun } from '#shared/domain/import-run/import-run.ts';
import { newImportRunId } from '#shared/ids/ids.ts';
import type { ImportBatch } from '#shared/stores/import-sink.ts';

/** A run that has just begun. */
export const buildImportRun = (parts: Partial<ImportRun> = {}): ImportRun => ({
  id: newImportRunId('run'),
  label: 'news',
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: null,
  state: 'running',
  counts: noImportCounts,
  ...parts,
});

/** An empty batch; tests name only what they are about. */
export const buildImportBatch = (parts: Partial<ImportBatch> = {}): ImportBatch => ({
  sources: [],
  rereads: false,
  seen: [],
  outcomes: [],
  run: buildImportRun(),
  ...parts,
});
