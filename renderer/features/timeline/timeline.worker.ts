import { createTimelineAnswerer } from './answer-questions.ts';
import type { TimelineWorkerRequest } from './timeline-worker-messages.ts';

/** Messages to itself come after those that are waiting already; a timer would put at least 4 ms between two of them. */
const turns = new MessageChannel();
let takeTurn: (() => void) | null = null;
turns.port1.addEventListener('message', () => takeTurn?.());
turns.port1.start();

const answer = createTimelineAnswerer({
  reply: (reply, transfer) => self.postMessage(reply, { transfer: [...transfer] }),
  afterRequests(callback) {
    takeTurn = callback;
    turns.port2.postMessage(null);
  },
  nowMs: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerRequest>) => answer(data));
