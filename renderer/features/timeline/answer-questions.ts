import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { factsOfDataMarks } from '#shared/timeline/mark-facts.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { modelBuffers } from '#shared/timeline/timeline-model.ts';
import type {
  TimelineQuestion,
  TimelineReplies,
  TimelineWorkerReply,
  TimelineWorkerRequest,
} from './timeline-worker-messages.ts';

/** Sends a reply and hands over these buffers with it. */
export type SendReply = (reply: TimelineWorkerReply, transfer: readonly ArrayBuffer[]) => void;

type Answer = TimelineReplies[TimelineQuestion['kind']] | null;

interface Asked {
  readonly sequence: number;
  readonly question: TimelineQuestion;
}

function answerTo(data: TimelineData, question: TimelineQuestion): Answer {
  if (question.kind === 'model') return createTimelineModel(data, question);
  return question.kind === 'marks' ? factsOfDataMarks(data, question.marks) : null;
}

const buffersOf = (question: TimelineQuestion, answer: Answer): readonly ArrayBuffer[] =>
  question.kind === 'model' && answer !== null ? modelBuffers(answer as TimelineReplies['model']) : [];

/** Creates what stands behind the worker: takes each message as it comes and replies in its own time. */
export function createTimelineAnswerer(reply: SendReply): (request: TimelineWorkerRequest) => void {
  let builder = createTimelineDataBuilder();
  let data: TimelineData | null = null;

  const add = (block: readonly ArticleEvents[]): void => builder.add(block);
  const build = (): void => {
    data = builder.build();
    builder = createTimelineDataBuilder();
    reply({ kind: 'built', articleCount: data.articleIds.length, markCount: data.columns.starts.length }, []);
  };
  const answer = ({ sequence, question }: Asked): void => {
    const found = data === null ? null : answerTo(data, question);
    reply({ kind: 'answer', sequence, answer: found }, buffersOf(question, found));
  };

  return request => {
    switch (request.kind) {
      case 'block':
        return add(request.block);
      case 'build':
        return build();
      case 'ask':
        return answer(request);
      case 'copies':
        return;
    }
  };
}
