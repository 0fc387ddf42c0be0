import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildImportRequest } from '#shared/testing/build-import-request.ts';
import { parseToImporter } from './parse-to-importer.ts';

const mapping = {
  title: 'العنوان',
  text: ['النص'],
  published: null,
  outlet: null,
  author: null,
  url: null,
  language: null,
};
const request = {
  ...buildImportRequest({ batchSize: 200, only: ['news/a.txt'] }),
  mappings: [{ signature: 'العنوان|النص', mapping }],
};
const invalid = { ok: false, error: { code: 'invalid-request' } };

describe('parseToImporter', () => {
  it.each([
    { kind: 'start', request },
    { kind: 'known', sequence: 0, known: ['a'.repeat(64)] },
    { kind: 'committed', sequence: 7 },
    { kind: 'cancel' },
    { kind: 'pause' },
    { kind: 'resume' },
  ])('accepts %j', frame => {
    expect(parseToImporter(frame)).toEqual({ ok: true, value: frame });
  });

  it('drops fields that it does not know', () => {
    expect(parseToImporter({ kind: 'cancel', path: '/etc' })).toEqual({
      ok: true,
      value: { kind: 'cancel' },
    });
  });

  it.each([
    null,
    'start',
    [],
    {},
    { kind: '__proto__' },
    { kind: 'start' },
    { kind: 'start', request: { ...request, grants: [] } },
    { kind: 'start', request: { ...request, grants: [1] } },
    { kind: 'start', request: { ...request, grants: Array.from({ length: 10_001 }, () => 'a') } },
    { kind: 'start', request: { ...request, window: 0 } },
    { kind: 'start', request: { ...request, window: 1.5 } },
    { kind: 'start', request: { ...request, batchSize: 1001 } },
    { kind: 'start', request: { ...request, runId: '' } },
    { kind: 'start', request: { ...request, only: 'news/a.txt' } },
    { kind: 'start', request: { ...request, rereads: 1 } },
    {
      kind: 'start',
      request: { ...request, mappings: [{ signature: 'a', mapping: { ...mapping, text: null } }] },
    },
    {
      kind: 'start',
      request: { ...request, mappings: [{ signature: 'a', mapping: { ...mapping, title: 1 } }] },
    },
    { kind: 'known', sequence: 0, known: ['A'.repeat(64)] },
    { kind: 'known', sequence: 0, known: 'a' },
    { kind: 'committed', sequence: -1 },
    { kind: 'committed', sequence: '0' },
  ])('refuses %j', frame => {
    expect(parseToImporter(frame)).toEqual(invalid);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), frame => typeof parseToImporter(frame).ok === 'boolean'));
  });
});
