import { expect, it } from 'vitest';
import { describeEventsStream } from '#shared/testing/events-stream-conformance.ts';
import { lineOfPort } from './port-line.ts';

describeEventsStream('a port', () => {
  const { port1, port2 } = new MessageChannel();
  // Node keeps running while a port is open, and nothing closes these.
  for (const port of [port1, port2]) (port as unknown as { unref(): void }).unref();
  return { reader: lineOfPort(port1), taker: lineOfPort(port2) };
});

it('hands over the bytes of a block rather than copying them', () => {
  const { port1, port2 } = new MessageChannel();
  const bytes = new Uint8Array(8);
  lineOfPort<Uint8Array, never>(port1).send(bytes, [bytes.buffer]);
  expect(bytes.byteLength).toBe(0);
  port1.close();
  port2.close();
});
