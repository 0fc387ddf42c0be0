import type { ImportTicket } from '#shared/host/host-connection.ts';
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
  const opened = new Promise<void>(resolve =>
    socket.addEventListener('open', () => resolve(), { once: true }),
  );
  return {
    send: frame => void opened.then(() => socket.send(JSON.stringify(frame))),
    onFrame: callback =>
      socket.addEventListener('message', ({ data }) => callback(asFrame(JSON.parse(String(data))))),
    onClose: callback => socket.addEventListener('close', callback, { once: true }),
    close: () => socket.close(),
  };
}

/** Opens the line that a ticket stands for. */
export const openImportLine = (ticket: ImportTicket<MessagePort>): ImportLine =>
  ticket.kind === 'port' ? portLine(ticket.port) : socketLine(ticket.url, ticket.protocols);
