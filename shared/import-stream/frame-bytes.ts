import type { ImportedSource, ToStorage } from './frames.ts';

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
  const sources = frame.sources.map(({ content, original, ...source }) => ({
    ...source,
    content: detach(content),
    original: original && { ...original, bytes: detach(original.bytes) },
  }));
  return { head: { ...frame, sources }, bytes };
}

type DetachedBatch = Omit<ToStorage & { readonly kind: 'batch' }, 'sources'> & {
  readonly sources: readonly (Omit<ImportedSource, 'content' | 'original'> & {
    readonly content: number;
    readonly original: { readonly bytes: number; readonly compression: 'gzip' | 'none' } | null;
  })[];
};

/** Whether bytes follow this head. */
export const isBatchHead = (head: unknown): head is DetachedBatch =>
  typeof head === 'object' && head !== null && 'kind' in head && head.kind === 'batch';

/** Puts a batch together again from its head and its bytes, one after the other; views, not copies. */
export function attachBytes(head: DetachedBatch, bytes: Uint8Array): ToStorage {
  let at = 0;
  const attach = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const sources = head.sources.map(({ content, original, ...source }) => ({
    ...source,
    content: attach(content),
    original: original && { ...original, bytes: attach(original.bytes) },
  }));
  return { ...head, sources };
}
