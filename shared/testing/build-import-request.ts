import { newGrantId, newImportRunId } from '#shared/ids/ids.ts';
import type { ImportRequest } from '#shared/import-stream/frames.ts';

/** A valid request; tests name only what they are about. */
export const buildImportRequest = (parts: Partial<ImportRequest> = {}): ImportRequest => ({
  runId: newImportRunId('run'),
  grants: [newGrantId('g')],
  window: 4,
  batchSize: 10,
  only: null,
  rereads: false,
  keepsOriginals: true,
  mappings: [],
  ...parts,
});
