import { createTimelineAnswerer } from './answer-questions.ts';
import type { TimelineWorkerRequest } from './timeline-worker-messages.ts';

const answer = createTimelineAnswerer((reply, transfer) =>
  self.postMessage(reply, { transfer: [...transfer] }),
);

self.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerRequest>) => answer(data));
