import type { EventsSource } from '#renderer/operations/events-source.ts';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import type { FromEventsWorker, ToEventsWorker } from './events-messages.ts';
import eventsWorkerUrl from './events.worker.ts?worker&url';

/** Time without work after which the worker is ended; while an import runs events are read every second. */
const idleMs = 30_000;

/** Reads the events of a collection in a worker that is started with the first wish. */
export function createEventsSource(collection: string): EventsSource {
  let sequence = 0;
  const failures = new Map<number, () => void>();
  const settle = (sending: number): void => {
    failures.delete(sending);
    if (failures.size === 0) worker.endAfter(idleMs);
  };
  const worker = createWorkerOnDemand<ToEventsWorker, FromEventsWorker>({
    url: eventsWorkerUrl,
    name: 'events',
    onMessage: ({ sending }) => settle(sending),
    onFailure() {
      const waiting = [...failures.values()];
      failures.clear();
      for (const fail of waiting) fail();
    },
  });
  return {
    send(port, onFailure) {
      const sending = ++sequence;
      failures.set(sending, onFailure);
      worker.tell({ kind: 'send', sending, collection, port }, [port]);
      return {
        cancel() {
          if (failures.has(sending)) worker.tell({ kind: 'cancel', sending });
        },
      };
    },
  };
}
