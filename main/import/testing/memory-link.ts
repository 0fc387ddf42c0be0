import type { ImportLink } from '#main/import/import-link.ts';
import type { ToImporter, ToStorage } from '#shared/import-stream/frames.ts';

/** The storage side's end of a line inside one process. */
export interface FarEnd {
  send(frame: ToImporter): void;
  onFrame(callback: (frame: ToStorage) => void): void;
  onClose(callback: () => void): void;
  close(): void;
  isClosed(): boolean;
}

/** Joins the two ends of an import in memory; frames are copied as they would be on the way, and arrive later. */
export function createMemoryLink(): { readonly link: ImportLink; readonly far: FarEnd } {
  let isClosed = false;
  const closeCallbacks: (() => void)[] = [];
  const early: unknown[] = [];
  let near: ((frame: unknown) => void) | null = null;
  let onFrame: (frame: ToStorage) => void = () => undefined;

  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    for (const callback of closeCallbacks) setImmediate(callback);
  };
  const deliver = (frame: unknown): void => {
    if (isClosed) return;
    if (near === null) early.push(frame);
    else near(frame);
  };

  const link: ImportLink = {
    send(frame) {
      if (isClosed) return Promise.reject(new Error('closed'));
      const copy: ToStorage = structuredClone(frame);
      setImmediate(() => isClosed || onFrame(copy));
      return Promise.resolve();
    },
    onFrame(callback) {
      near = callback;
      for (const frame of early.splice(0)) callback(frame);
    },
    onClose: callback => void (isClosed ? setImmediate(callback) : closeCallbacks.push(callback)),
    // What was sent before is still delivered.
    close: () => void setImmediate(close),
  };
  const far: FarEnd = {
    send: frame => void setImmediate(() => deliver(structuredClone(frame))),
    onFrame: callback => void (onFrame = callback),
    onClose: callback => void closeCallbacks.push(callback),
    close,
    isClosed: () => isClosed,
  };
  return { link, far };
}
