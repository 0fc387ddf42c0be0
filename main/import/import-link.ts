import type { ToStorage } from '#shared/import-stream/frames.ts';

/**
 * The importer's end of the line to the storage worker, whatever carries it: a MessagePort in Electron, a socket
 * in the web host.
 */
export interface ImportLink {
  /** Resolves when the frame has left this process's buffers; rejects once the line is closed. */
  send(frame: ToStorage): Promise<void>;
  /** Calls back with every frame that arrives, unchecked. Frames that came before are kept until then. */
  onFrame(callback: (frame: unknown) => void): void;
  /** Calls back once when the other end is gone, at once if it is gone already. */
  onClose(callback: () => void): void;
  close(): void;
}
