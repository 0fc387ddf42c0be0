import type { ImportTicket } from '#shared/host/host-connection.ts';
import { attachBytes, isBatchHead } from '#shared/import-stream/frame-bytes.ts';
import type { ToImporter, ToStorage } from '#shared/import-stream/frames.ts';

/** The storage worker's end of the line to the importer. */
export interface ImportLine {
  send(frame: ToImporter): void;
  onFrame(callback: (frame: ToStorage) => void): void;
  /** Calls back once when the other end is gone. */
  onClose(callback: () => void): void;
  close(): void;
}

// Frames come from the program's own main process over a line that only it can open; they are typed, not re-checked.
const asFrame = (data: unknown): ToStorage => data as ToStorage;

function portLine(port: MessagePort): ImportLine {
  return {
    send: frame => port.postMessage(frame),
    onFrame: callback => {
      port.onmessage = ({ data }) => callback(asFrame(data));
    },
    onClose: callback => port.addEventListener('close', callback, { once: true }),
    close: () => port.close(),
  };
}

function socketLine(url: string, protocols: readonly string[]): ImportLine {
  const socket = new WebSocket(url, [...protocols]);
  socket.binaryType = 'arraybuffer';
  const opened = new Promise<void>(resolve =>
    socket.addEventListener('open', () => resolve(), { once: true }),
  );
  return {
    send: frame => void opened.then(() => socket.send(JSON.stringify(frame))),
    onFrame: callback => socket.addEventListener('message', readFrames(callback)),
    onClose: callback => socket.addEventListener('close', callback, { once: true }),
    close: () => socket.close(),
  };
}

/** Puts a batch, whose bytes come in a message after it, together again. */
function readFrames(callback: (frame: ToStorage) => void): (event: MessageEvent<unknown>) => void {
  let head: unknown = null;
  return ({ data }) => {
    if (data instanceof ArrayBuffer) {
      if (isBatchHead(head)) callback(attachBytes(head, new Uint8Array(data)));
      return;
    }
    head = JSON.parse(String(data));
    if (!isBatchHead(head)) callback(asFrame(head));
  };
}

/** Opens the line that a ticket stands for. */
export const openImportLine = (ticket: ImportTicket<MessagePort>): ImportLine =>
  ticket.kind === 'port' ? portLine(ticket.port) : socketLine(ticket.url, ticket.protocols);
