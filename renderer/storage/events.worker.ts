import { lineOfPort } from '#renderer/workers/port-line.ts';
import {
  sendEvents,
  type FromEventsReader,
  type ToEventsReader,
} from '#shared/timeline/stream/events-stream.ts';
import { CollectionDatabase } from './database.ts';
import type { FromEventsWorker, ToEventsWorker } from './events-messages.ts';
import { createEventsReader } from './read-events.ts';
import { attempt } from './store-error.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromEventsWorker): void;
  onmessage: ((event: MessageEvent<ToEventsWorker>) => void) | null;
};

/** What ends each sending that goes on. */
const sendings = new Map<number, AbortController>();

async function send({ sending, collection, port }: ToEventsWorker & { kind: 'send' }): Promise<void> {
  const ending = new AbortController();
  sendings.set(sending, ending);
  const database = new CollectionDatabase(collection);
  try {
    const read = createEventsReader(database);
    await sendEvents(lineOfPort<FromEventsReader, ToEventsReader>(port), () => attempt(read), ending.signal);
  } finally {
    database.close();
    sendings.delete(sending);
    page.postMessage({ kind: 'ended', sending });
  }
}

page.onmessage = ({ data }) => {
  if (data.kind === 'send') void send(data);
  else sendings.get(data.sending)?.abort();
};
