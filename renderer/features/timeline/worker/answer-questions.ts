import type { ArticleId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { gatherInSteps } from '#shared/timeline/gather/gather-events.ts';
import type { Gathering } from '#shared/timeline/gather/gathering.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import {
  answerFromData,
  answerFromEvents,
  isAboutEvents,
  isOutdated,
  type DataQuestion,
  type EventQuestion,
  type OwnedAnswer,
} from './answers.ts';
import type { AnswererReply, AnswererRequest, TimelineQuestion } from './timeline-worker-messages.ts';

/** What the worker gives. */
export interface AnswererParts {
  /** Sends a reply and hands over these buffers with it. */
  readonly reply: (reply: AnswererReply, transfer: readonly ArrayBuffer[]) => void;
  /** Calls back once requests that have come meanwhile are taken. */
  readonly afterRequests: (callback: () => void) => void;
  readonly nowMs: () => number;
}

interface Asked<Question extends TimelineQuestion = TimelineQuestion> {
  readonly sequence: number;
  readonly question: Question;
}

/** So long marks are gathered before new questions are looked for. */
const gatherMs = 25;

/**
 * Creates what stands behind the worker. Questions that the data answer go first. Only the newest model that is asked for is
 * made: the answer to older questions is null. Questions about events wait until all marks are gathered, in the time
 * between; nothing is gathered while other data are on their way.
 */
export function createTimelineAnswerer(parts: AnswererParts): (request: AnswererRequest) => void {
  const { reply, afterRequests, nowMs } = parts;
  let builder = createTimelineDataBuilder();
  let isLoading = false;
  let data: TimelineData | null = null;
  let copies: readonly (readonly ArticleId[])[] = [];
  let gathering: Gathering | null = null;
  let steps: Generator<undefined, Gathering> | null = null;
  let ofData: Asked<DataQuestion>[] = [];
  let ofEvents: Asked<EventQuestion>[] = [];
  let isTurnComing = false;

  const send = ({ sequence }: Asked, owned: OwnedAnswer | null): void =>
    reply({ kind: 'answer', sequence, answer: owned?.answer ?? null }, owned?.buffers ?? []);

  const nextOfData = (): Asked<DataQuestion> | undefined => {
    const model = ofData.find(({ question }) => question.kind === 'model');
    const next = model ?? ofData[0];
    ofData = ofData.filter(asked => asked !== next);
    return next;
  };

  const giveUp = <Question extends TimelineQuestion>(
    asked: readonly Asked<Question>[],
    isOver: (question: Question) => boolean,
  ): Asked<Question>[] => {
    for (const one of asked) if (isOver(one.question)) send(one, null);
    return asked.filter(({ question }) => !isOver(question));
  };

  const forget = (): void => {
    gathering = null;
    steps = null;
  };

  const gatherForAWhile = (from: TimelineData): void => {
    const untilMs = nowMs() + gatherMs;
    steps ??= gatherInSteps(from, copies);
    do {
      const step = steps.next();
      if (step.done === true) gathering = step.value;
    } while (gathering === null && nowMs() < untilMs);
  };

  const answerEvents = (from: TimelineData): void => {
    if (gathering === null && !isLoading) gatherForAWhile(from);
    if (gathering === null) return;
    for (const asked of ofEvents) send(asked, answerFromEvents(from, gathering, asked.question));
    ofEvents = [];
  };

  const hasWork = (): boolean =>
    ofData.length > 0 || (ofEvents.length > 0 && (gathering !== null || !isLoading));

  const takeTurn = (): void => {
    isTurnComing = false;
    const next = nextOfData();
    if (next && data) send(next, answerFromData(data, next.question));
    else if (data) answerEvents(data);
    scheduleTurn();
  };

  const scheduleTurn = (): void => {
    if (isTurnComing || !hasWork()) return;
    isTurnComing = true;
    afterRequests(takeTurn);
  };

  const drop = (): void => {
    builder = createTimelineDataBuilder();
    isLoading = false;
  };

  const build = (version: number): void => {
    data = builder.build(version);
    drop();
    forget();
    ofData = giveUp(ofData, question => isOutdated(question, version));
    ofEvents = giveUp(ofEvents, question => isOutdated(question, version));
    const { articleIds, outlets, articleOutlets } = data;
    reply({ kind: 'built', articles: { articleIds, outlets, articleOutlets } }, []);
  };

  const ask = ({ sequence, question }: Asked): void => {
    if (data === null || isOutdated(question, data.version)) send({ sequence, question }, null);
    else if (isAboutEvents(question)) ofEvents.push({ sequence, question });
    else {
      if (question.kind === 'model') ofData = giveUp(ofData, ({ kind }) => kind === 'model');
      ofData.push({ sequence, question });
    }
  };

  return request => {
    switch (request.kind) {
      case 'block':
        isLoading = true;
        builder.add(request.block);
        break;
      case 'build':
        build(request.version);
        break;
      case 'drop':
        drop();
        break;
      case 'copies':
        copies = request.groups;
        forget();
        break;
      case 'ask':
        ask(request);
        break;
    }
    scheduleTurn();
  };
}
