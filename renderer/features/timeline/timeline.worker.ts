import { createTimelineModelBuilder } from '#shared/timeline/build-timeline-model.ts';
import { modelBuffers } from '#shared/timeline/timeline-model.ts';
import type { TimelineWorkerReply, TimelineWorkerRequest } from './timeline-worker-messages.ts';

let builder = createTimelineModelBuilder();

self.addEventListener('message', (event: MessageEvent<TimelineWorkerRequest>) => {
  if (event.data.kind === 'block') {
    builder.add(event.data.block);
    return;
  }
  const reply: TimelineWorkerReply = { model: builder.build() };
  builder = createTimelineModelBuilder();
  self.postMessage(reply, { transfer: [...modelBuffers(reply.model)] });
});
