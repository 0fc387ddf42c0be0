import { describe, expect, it } from 'vitest';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineAnswerer } from './answer-questions.ts';
import type {
  AnswererReply,
  AnswererRequest,
  TimelineQuestion,
  TimelineReplies,
} from './timeline-worker-messages.ts';

const block = makeArticles(300).map(({ events }) => events);
const everything = { filter: {}, lanesBy: 'outlet', wantedLanes: [] } as const;

/** A worker whose turns are taken by hand; each look at its clock is a second later, so that it gathers one step a turn. */
function startWorker() {
  const replies: AnswererReply[] = [];
  const turns: (() => void)[] = [];
  let seconds = 0;
  const send = createTimelineAnswerer({
    reply: reply => replies.push(reply),
    afterRequests: callback => turns.push(callback),
    nowMs: () => (seconds += 1) * 1000,
  });
  let sequence = 0;
  return {
    send: (request: AnswererRequest) => send(request),
    ask(question: TimelineQuestion): number {
      sequence += 1;
      send({ kind: 'ask', sequence, question });
      return sequence;
    },
    turn: () => turns.shift()?.(),
    finish() {
      for (let turn = 0; turns.length > 0 && turn < 10_000; turn++) turns.shift()?.();
      return turns.length;
    },
    waitsForTurn: () => turns.length > 0,
    /** Sequences of the answers so far. */
    answered: () => replies.flatMap(reply => (reply.kind === 'answer' ? [reply.sequence] : [])),
    /** How many articles the data had, each time they were built. */
    articleCounts: () =>
      replies.flatMap(reply => (reply.kind === 'built' ? [reply.articles.articleIds.length] : [])),
    answerTo: (asked: number) =>
      replies.flatMap(reply =>
        reply.kind === 'answer' && reply.sequence === asked ? [reply.answer] : [],
      )[0],
  };
}

function startLoaded() {
  const worker = startWorker();
  worker.send({ kind: 'block', block });
  worker.send({ kind: 'build', version: 1 });
  return worker;
}

describe('the worker of the timeline', () => {
  it('answers nothing before there are data', () => {
    const worker = startWorker();
    const asked = [
      worker.ask({ kind: 'model', ...everything }),
      worker.ask({ kind: 'gathered', version: 1 }),
    ];
    expect(asked.map(worker.answerTo)).toEqual([null, null]);
  });

  it('makes only the newest model while it gathers, and answers about events in the end', () => {
    const worker = startLoaded();
    const gathered = worker.ask({ kind: 'gathered', version: 1 });
    worker.turn();
    const older = worker.ask({ kind: 'model', ...everything });
    const newer = worker.ask({ kind: 'model', ...everything, lanesBy: 'tag' });
    expect(worker.answerTo(older)).toBeNull();
    worker.turn();
    expect(worker.answerTo(newer)).toMatchObject({ lanes: expect.any(Array) });
    expect(worker.finish()).toBe(0);
    expect(worker.answered()).toEqual([older, newer, gathered]);
  });

  it('gathers anew once other copies are known, also where it had begun', () => {
    const mostReported = (worker: ReturnType<typeof startWorker>) => {
      const range = { startMs: 0, endMs: Number.MAX_SAFE_INTEGER };
      const asked = worker.ask({ kind: 'most-reported', filter: {}, range, limit: 300 });
      worker.finish();
      return worker.answerTo(asked) as TimelineReplies['most-reported'];
    };
    const alone = startLoaded();
    const reported = mostReported(alone)[0];
    const asked = alone.ask({ kind: 'marks', marks: reported?.marks ?? [], version: 1 });
    alone.finish();
    const marks = alone.answerTo(asked) as TimelineReplies['marks'];
    const copies = [...new Set(marks.map(({ articleId }) => articleId))];
    expect(copies.length).toBeGreaterThan(1);

    const worker = startLoaded();
    const first = worker.ask({ kind: 'gathered', version: 1 });
    worker.turn();
    worker.send({ kind: 'copies', groups: [copies] });
    worker.finish();
    expect(worker.answerTo(first)).toMatchObject({ events: expect.any(Int32Array) });
    const copied = mostReported(worker).find(event => event.marks[0] === reported?.marks[0]);
    expect([reported?.copyCount, copied?.copyCount]).toEqual([0, copies.length - 1]);
    worker.send({ kind: 'copies', groups: [] });
    expect(mostReported(worker)[0]?.copyCount).toBe(0);
  });

  it('gathers nothing of data that are about to be replaced, and then all of the new ones', () => {
    const worker = startLoaded();
    const range = { startMs: 0, endMs: Number.MAX_SAFE_INTEGER };
    const most = worker.ask({ kind: 'most-reported', filter: {}, range, limit: 3 });
    worker.send({ kind: 'block', block: block.slice(0, 100) });
    worker.finish();
    expect(worker.answered()).toEqual([]);
    worker.send({ kind: 'build', version: 2 });
    const gathered = worker.ask({ kind: 'gathered', version: 2 });
    worker.finish();
    expect(worker.answerTo(most)).toBeInstanceOf(Array);
    const model = worker.ask({ kind: 'model', ...everything });
    worker.finish();
    const [marks, picture] = [worker.answerTo(gathered), worker.answerTo(model)];
    const markCount = picture && 'rows' in picture ? picture.rows.length : -1;
    expect(marks).toMatchObject({ events: { length: markCount } });
  });

  it('goes on with the data it had where others could not be read to their end', () => {
    const worker = startLoaded();
    const gathered = worker.ask({ kind: 'gathered', version: 1 });
    const event = worker.ask({ kind: 'event-of', mark: 5, version: 1 });
    worker.send({ kind: 'block', block: block.slice(0, 100) });
    worker.finish();
    worker.send({ kind: 'drop' });
    worker.finish();
    expect(worker.answered()).toEqual([gathered, event]);
    worker.send({ kind: 'block', block: block.slice(0, 10) });
    worker.send({ kind: 'build', version: 2 });
    expect(worker.articleCounts()).toEqual([300, 10]);
  });

  it.each([
    { kind: 'gathered' },
    { kind: 'event-of', mark: 5 },
    { kind: 'report-counts', groups: [[5, 6]] },
    { kind: 'marks', marks: [5, 6] },
  ] as const)('does not take rows of data that were replaced for rows of the new: $kind', question => {
    const worker = startLoaded();
    const early = worker.ask({ ...question, version: 1 });
    worker.send({ kind: 'block', block: block.slice(100) });
    worker.send({ kind: 'build', version: 2 });
    const late = worker.ask({ ...question, version: 1 });
    expect(worker.answered()).toEqual([early, late]);
    expect([early, late].map(worker.answerTo)).toEqual([null, null]);
    const ofNew = worker.ask({ ...question, version: 2 });
    worker.finish();
    expect(worker.answered()).toEqual([early, late, ofNew]);
  });

  it('says of a model which data its rows are of', () => {
    const worker = startLoaded();
    worker.send({ kind: 'block', block: block.slice(100) });
    worker.send({ kind: 'build', version: 2 });
    const model = worker.ask({ kind: 'model', ...everything });
    worker.finish();
    expect(worker.answerTo(model)).toMatchObject({ version: 2 });
  });

  it('rests once everything is answered', () => {
    const worker = startLoaded();
    worker.ask({ kind: 'suggestions', words: '', by: ['outlet'], limit: 3 });
    worker.finish();
    expect(worker.waitsForTurn()).toBe(false);
  });
});
