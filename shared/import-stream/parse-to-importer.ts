import type { RecordMapping, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import { newGrantId, newImportRunId, newSourceId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { ImportRequest, ImportStreamError, ToImporter } from './frames.ts';

/** Most grants that one import may name. */
export const grantLimit = 10_000;
const pathLimit = 1_000_000;
const mappingLimit = 10_000;
const fieldLimit = 1_000;

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
  const { runId, grants, window, batchSize, only, rereads, keepsOriginals } = value;
  if (!isShortText(runId) || !Array.isArray(grants) || !grants.every(isShortText)) return null;
  if (grants.length === 0 || grants.length > grantLimit) return null;
  if (!isWithin(window, 1, 16) || !isWithin(batchSize, 1, 1000)) return null;
  if (only !== null && !isListOf(only, isPath, pathLimit)) return null;
  if (typeof rereads !== 'boolean' || typeof keepsOriginals !== 'boolean') return null;
  const mappings = parseMappings(value['mappings']);
  if (mappings === null) return null;
  const ids = { runId: newImportRunId(runId), grants: grants.map(newGrantId) };
  return { ...ids, window, batchSize, only, rereads, keepsOriginals, mappings };
}

function parseMappings(value: unknown): readonly SavedMapping[] | null {
  if (!Array.isArray(value) || value.length > mappingLimit) return null;
  const mappings = value.map(parseSavedMapping);
  return mappings.every(mapping => mapping !== null) ? mappings : null;
}

function parseSavedMapping(value: unknown): SavedMapping | null {
  if (!isObject(value) || !isName(value['signature']) || !isObject(value['mapping'])) return null;
  const { title, text, published, outlet, author, url, language } = value['mapping'];
  if (!isListOf(text, isName, fieldLimit)) return null;
  const single = { title, published, outlet, author, url, language };
  if (!Object.values(single).every(name => name === null || isName(name))) return null;
  return { signature: value['signature'], mapping: { ...single, text } as RecordMapping }; // checked field by field
}

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T, most: number): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(isItem);

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 10_000;

const isPath = (value: unknown): value is string => typeof value === 'string' && value.length <= 40_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const isSequence = (value: unknown): value is number => isWithin(value, 0, Number.MAX_SAFE_INTEGER);

const isSourceId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
