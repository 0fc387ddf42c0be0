import { createTimelineModelBuilder } from '#shared/timeline/build-timeline-model.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimelineWorkerReply, TimelineWorkerRequest } from './timeline-worker-messages.ts';

let builder = createTimelineModelBuilder();
let built: TimelineModel | null = null;

const reply = (message: TimelineWorkerReply): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerRequest>) => {
  if (data.kind === 'block') builder.add(data.block);
  else if (data.kind === 'build') {
    built = builder.build();
    builder = createTimelineModelBuilder();
    reply({ kind: 'built', articleCount: built.articleIds.length, markCount: built.rows.length });
  } else if (data.kind === 'ask') {
    const answer = data.question.kind === 'model' ? built : null;
    reply({ kind: 'answer', sequence: data.sequence, answer });
  }
});
