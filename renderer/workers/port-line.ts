import type { LineEnd } from '#shared/timeline/stream/events-stream.ts';

/** A port as the end of a line. */
export function lineOfPort<Sent, Heard>(port: MessagePort): LineEnd<Sent, Heard> {
  return {
    send: (message, transfer) => port.postMessage(message, [...transfer]),
    onMessage(hear) {
      port.addEventListener('message', ({ data }: MessageEvent<Heard>) => hear(data));
      port.start();
    },
  };
}
