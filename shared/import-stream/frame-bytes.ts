import type { ImportedSource, ToStorage } from './frames.ts';
import type { PackedSource } from './pack-source.ts';

/**
 * A frame in two pieces, for a line that carries text and bytes apart: `head` is JSON-safe and has the lengths of byte
 * strings in their place, `bytes` are these in their order. Only batches hold bytes.
 */
export interface DetachedFrame {
  readonly head: unknown;
  readonly bytes: readonly Uint8Array[];
}

/** Takes the bytes out of a frame. */
export function detachBytes(frame: ToStorage): DetachedFrame {
  if (frame.kind !== 'batch') return { head: frame, bytes: [] };
  const bytes: Uint8Array[] = [];
  const detach = (view: Uint8Array): number => {
    bytes.push(view);
    return view.length;
  };
  const sources = frame.sources.map(({ head, text, bodies, sketches, contexts, original, ...source }) => ({
    ...source,
    head: detach(head),
    text: detach(text),
    bodies: bodies.map(detach),
    sketches: sketches.map(detach),
    contexts: contexts.map(detach),
    original: original && { ...original, bytes: detach(original.bytes) },
  }));
  return { head: { ...frame, sources }, bytes };
}

type DetachedBatch = Omit<ToStorage & { readonly kind: 'batch' }, 'sources'> & {
  readonly sources: readonly (Omit<ImportedSource, keyof PackedSource | 'original'> & {
    readonly head: number;
    readonly text: number;
    readonly bodies: readonly number[];
    readonly sketches: readonly number[];
    readonly contexts: readonly number[];
    readonly original: { readonly bytes: number; readonly compression: 'gzip' | 'none' } | null;
  })[];
};

/** Whether bytes follow this head. */
export const isBatchHead = (head: unknown): head is DetachedBatch =>
  typeof head === 'object' && head !== null && 'kind' in head && head.kind === 'batch';

/** Puts a batch together again from its head and its bytes, one after the other; views, not copies. */
export function attachBytes(frame: DetachedBatch, bytes: Uint8Array): ToStorage {
  let at = 0;
  const attach = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const sources = frame.sources.map(({ head, text, bodies, sketches, contexts, original, ...source }) => ({
    ...source,
    head: attach(head),
    text: attach(text),
    bodies: bodies.map(attach),
    sketches: sketches.map(attach),
    contexts: contexts.map(attach),
    original: original && { ...original, bytes: attach(original.bytes) },
  }));
  return { ...frame, sources };
}
