import { expect, it } from 'vitest';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import { buildArticle, buildSource } from '#shared/testing/build-imported-source.ts';
import { attachBytes, detachBytes, isBatchHead } from './frame-bytes.ts';
import type { ToStorage } from './frames.ts';

it('puts a batch that went apart as text and bytes together as it was', () => {
  const original = { bytes: new Uint8Array([1, 2, 3]), compression: 'none' } as const;
  const sources = [
    buildSource(1, [buildArticle({ text: 'نص أول يبلغ ست كلمات هنا.' }), buildArticle({ text: 'نص ثان.' })]),
    buildSource(2, [buildArticle()], { original }),
    buildSource(3, []),
  ];
  const batch: ToStorage = {
    kind: 'batch',
    sequence: 7,
    sources,
    seen: [],
    outcomes: [],
    counts: noImportCounts,
  };
  const { head, bytes } = detachBytes(batch);
  const sent: unknown = JSON.parse(JSON.stringify(head));
  const joined = Uint8Array.from(bytes.flatMap(part => [...part]));
  expect(isBatchHead(sent) && attachBytes(sent, joined)).toEqual(batch);
});

it('takes no bytes of any other frame', () => {
  const frame: ToStorage = { kind: 'probe', sequence: 1, sources: [] };
  expect(detachBytes(frame)).toEqual({ head: frame, bytes: [] });
  expect(isBatchHead(frame)).toBe(false);
});
