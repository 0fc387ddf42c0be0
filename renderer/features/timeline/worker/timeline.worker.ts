import { lineOfPort } from '#renderer/workers/port-line.ts';
import type { TakenEvents } from '#shared/timeline/stream/events-stream.ts';
import { createTimelineAnswerer } from './answer-questions.ts';
import { loadEvents } from './load-events.ts';
import { createUnpacker } from './pack-question.ts';
import type { TimelineWorkerReply, TimelineWorkerRequest } from './timeline-worker-messages.ts';

/** Messages to itself come after those that are waiting already; a timer would put at least 4 ms between two of them. */
const turns = new MessageChannel();
let takeTurn: (() => void) | null = null;
turns.port1.addEventListener('message', () => takeTurn?.());
turns.port1.start();

const reply = (message: TimelineWorkerReply, transfer: readonly ArrayBuffer[] = []): void =>
  self.postMessage(message, { transfer: [...transfer] });

const answer = createTimelineAnswerer({
  reply,
  afterRequests(callback) {
    takeTurn = callback;
    turns.port2.postMessage(null);
  },
  nowMs: () => performance.now(),
});

const unpack = createUnpacker();
let loading: TakenEvents | null = null;

async function load(port: MessagePort, version: number): Promise<void> {
  loading = loadEvents(lineOfPort(port), { version, answer, reply, nowMs: () => performance.now() });
  await loading.done;
  port.close();
}

self.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerRequest>) => {
  if (data.kind === 'load') void load(data.port, data.version);
  else if (data.kind === 'abandon') loading?.cancel(data.error);
  else if (data.kind === 'ask') answer({ ...data, question: unpack(data.question) });
  else answer(data);
});
