import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { announcementsIn } from '#shared/timeline/gather/announcements.ts';
import { countReports, eventOf } from '#shared/timeline/gather/describe-event.ts';
import type { Gathering } from '#shared/timeline/gather/gathering.ts';
import { mostReported } from '#shared/timeline/gather/most-reported.ts';
import { factsOfDataMarks } from '#shared/timeline/mark-facts.ts';
import { selectMarks } from '#shared/timeline/select-marks.ts';
import { suggestLanes } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { modelBuffers } from '#shared/timeline/timeline-model.ts';
import type { TimelineQuestion, WorkerAnswers } from './timeline-worker-messages.ts';

/** What is replied to any question. */
export type Answer = WorkerAnswers[TimelineQuestion['kind']];

const kindsAboutEvents = [
  'gathered',
  'most-reported',
  'event-of',
  'report-counts',
  'announcements',
] as const satisfies readonly TimelineQuestion['kind'][];

/** A question about events, which is answered once all marks are gathered. */
export type EventQuestion = Extract<TimelineQuestion, { readonly kind: (typeof kindsAboutEvents)[number] }>;

/** A question that the data answer by themselves. */
export type DataQuestion = Exclude<TimelineQuestion, EventQuestion>;

export const isAboutEvents = (question: TimelineQuestion): question is EventQuestion =>
  kindsAboutEvents.some(kind => kind === question.kind);

/** Whether it is about rows of data of another version. */
export const isOutdated = (question: TimelineQuestion, version: number): boolean =>
  'version' in question && question.version !== version;

/** An answer and the buffers that are handed over with it. */
export interface OwnedAnswer {
  readonly answer: Answer;
  readonly buffers: readonly ArrayBuffer[];
}

const copied = (answer: Answer): OwnedAnswer => ({ answer, buffers: [] });

/** Answers from the data. */
export function answerFromData(data: TimelineData, question: DataQuestion): OwnedAnswer {
  switch (question.kind) {
    case 'model': {
      // The page has what is of the articles and the same in all models since the data were built.
      const {
        articleIds: _ids,
        outlets: _outlets,
        articleOutlets: _rows,
        ...model
      } = createTimelineModel(data, question);
      return { answer: model, buffers: modelBuffers(model) };
    }
    case 'marks':
      return copied(factsOfDataMarks(data, question.marks));
    case 'suggestions':
      return copied(suggestLanes(data, question));
  }
}

/** Answers from the gathered marks. */
export function answerFromEvents(
  data: TimelineData,
  gathering: Gathering,
  question: EventQuestion,
): OwnedAnswer {
  const wishOf = ({ filter, range, limit }: Extract<EventQuestion, { readonly limit: number }>) => ({
    marks: selectMarks(data, filter).marks,
    range,
    limit,
  });
  switch (question.kind) {
    case 'gathered':
      return copied({ events: gathering.events, flags: gathering.flags });
    case 'most-reported':
      return copied(mostReported(data, gathering, wishOf(question)));
    case 'event-of':
      return copied(eventOf(data, gathering, question.mark));
    case 'report-counts':
      return copied(question.groups.map(marks => countReports(data, gathering, marks)));
    case 'announcements':
      return copied(announcementsIn(data, gathering, wishOf(question)));
  }
}
