import type { MessagePortMain } from 'electron';
import type { ImportLink } from '#main/import/import-link.ts';

/** A port as the importer's line. Frames wait in the port until someone asks for them. */
export function createPortLink(port: MessagePortMain): ImportLink {
  let isClosed = false;
  const onClosed: (() => void)[] = [];
  const didClose = (): void => {
    if (isClosed) return;
    isClosed = true;
    for (const callback of onClosed.splice(0)) callback();
  };
  port.once('close', didClose);
  return {
    async send(frame) {
      if (isClosed) throw new Error('the line to the storage worker is closed');
      port.postMessage(frame);
    },
    onFrame(callback) {
      port.on('message', ({ data }) => callback(data));
      port.start();
    },
    onClose(callback) {
      if (isClosed) callback();
      else onClosed.push(callback);
    },
    close: () => port.close(),
  };
}
