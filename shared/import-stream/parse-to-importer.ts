import { newGrantId, newImportRunId, newSourceId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { ImportRequest, ImportStreamError, ToImporter } from './frames.ts';

/** Most grants that one import may name. */
export const grantLimit = 10_000;

const invalid: Result<never, ImportStreamError> = err({ code: 'invalid-request' });

/**
 * Checks what came over the line from the storage side, and copies the known fields out of it. Written by hand, so
 * that the worker that shares this folder needs no schema library. Anything unexpected is `invalid-request`.
 */
export function parseToImporter(frame: unknown): Result<ToImporter, ImportStreamError> {
  if (!isObject(frame)) return invalid;
  switch (frame['kind']) {
    case 'start': {
      const request = parseRequest(frame['request']);
      return request === null ? invalid : ok({ kind: 'start', request });
    }
    case 'known': {
      const { sequence, known } = frame;
      if (!isSequence(sequence) || !Array.isArray(known) || !known.every(isSourceId)) return invalid;
      return ok({ kind: 'known', sequence, known: known.map(newSourceId) });
    }
    case 'committed':
      return isSequence(frame['sequence']) ? ok({ kind: 'committed', sequence: frame['sequence'] }) : invalid;
    case 'cancel':
    case 'pause':
    case 'resume':
      return ok({ kind: frame['kind'] });
    default:
      return invalid;
  }
}

function parseRequest(value: unknown): ImportRequest | null {
  if (!isObject(value)) return null;
  const { runId, grants, window, batchSize } = value;
  if (!isShortText(runId) || !Array.isArray(grants) || !grants.every(isShortText)) return null;
  if (grants.length === 0 || grants.length > grantLimit) return null;
  if (!isWithin(window, 1, 16) || !isWithin(batchSize, 1, 1000)) return null;
  return { runId: newImportRunId(runId), grants: grants.map(newGrantId), window, batchSize };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const isSequence = (value: unknown): value is number => isWithin(value, 0, Number.MAX_SAFE_INTEGER);

const isSourceId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
