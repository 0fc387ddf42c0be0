import { lineOfPort } from '#renderer/workers/port-line.ts';
import { takeEvents, type TakenEvents } from '#shared/timeline/stream/events-stream.ts';
import { createTimelineAnswerer } from './answer-questions.ts';
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

/** How often it is told how many articles are taken: each time the page is drawn again. */
const tellingMs = 100;

let taken: TakenEvents | null = null;

async function load(port: MessagePort): Promise<void> {
  let [articleCount, toldMs] = [0, performance.now()];
  const taking = takeEvents(lineOfPort(port), block => {
    answer({ kind: 'block', block });
    articleCount += block.length;
    if (performance.now() - toldMs < tellingMs) return;
    toldMs = performance.now();
    reply({ kind: 'taken', articleCount });
  });
  taken = taking;
  const result = await taking.done;
  port.close();
  answer({ kind: result.ok ? 'build' : 'drop' });
  if (!result.ok) reply({ kind: 'not-loaded', error: result.error });
}

self.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerRequest>) => {
  if (data.kind === 'load') void load(data.port);
  else if (data.kind === 'abandon') taken?.cancel(data.error);
  else answer(data);
});
