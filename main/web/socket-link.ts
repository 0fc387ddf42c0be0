import type { WebSocket } from 'ws';
import type { ImportLink } from '#main/import/import-link.ts';
import { detachBytes, isBatchHead } from '#shared/import-stream/frame-bytes.ts';

const notUnderstood = 1003;

/** A WebSocket as the importer's line: one frame a message, as JSON; the bytes of a batch follow in a message of their own. */
export function createSocketLink(socket: WebSocket): ImportLink {
  const early: unknown[] = [];
  let deliver = (frame: unknown): void => void early.push(frame);
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? null : parseFrame(String(data));
    if (frame === null) socket.close(notUnderstood);
    else deliver(frame.value);
  });
  // Without a listener an error of the socket would end the program; `close` follows and says all there is to say.
  socket.on('error', () => undefined);
  return {
    async send(frame) {
      const { head, bytes } = detachBytes(frame);
      const sent = sendMessage(socket, JSON.stringify(head));
      await (isBatchHead(head) ? Promise.all([sent, sendMessage(socket, Buffer.concat(bytes))]) : sent);
    },
    onFrame(callback) {
      deliver = callback;
      for (const frame of early.splice(0)) callback(frame);
    },
    onClose(callback) {
      if (socket.readyState === socket.CLOSED) callback();
      else socket.once('close', callback);
    },
    close: () => socket.close(1000),
  };
}

const sendMessage = (socket: WebSocket, message: string | Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.send(message, failure => (failure ? reject(failure) : resolve())));

function parseFrame(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null; // no JSON: the caller closes the line
  }
}
