import { describeEventsStream } from '#shared/testing/events-stream-conformance.ts';
import type { LineEnd } from './events-stream.ts';

/** An end, and how a message comes to it: later, as between workers. */
function makeEnd<Sent, Heard>() {
  const early: Heard[] = [];
  let hear: ((message: Heard) => void) | null = null;
  let deliver: (message: Sent) => void = () => undefined;
  const arrive = (message: Heard): void => void (hear ? hear(message) : early.push(message));
  const end: LineEnd<Sent, Heard> = {
    send: message => queueMicrotask(() => deliver(message)),
    onMessage(listener) {
      hear = listener;
      early.splice(0).forEach(listener);
    },
  };
  return { end, arrive, connect: (other: (message: Sent) => void) => (deliver = other) };
}

describeEventsStream('memory', () => {
  const reader = makeEnd<never, never>();
  const taker = makeEnd<never, never>();
  reader.connect(taker.arrive);
  taker.connect(reader.arrive);
  return { reader: reader.end, taker: taker.end };
});
