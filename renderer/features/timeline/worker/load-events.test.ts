import { expect, it } from 'vitest';
import { err, ok } from '#shared/result/result.ts';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { packEventsBlock } from '#shared/timeline/stream/events-block.ts';
import type { FromEventsReader, LineEnd, ToEventsReader } from '#shared/timeline/stream/events-stream.ts';
import { loadEvents } from './load-events.ts';
import type { AnswererRequest, TimelineWorkerReply } from './timeline-worker-messages.ts';

const articles = makeArticles(5).map(({ events }) => events);
const end: FromEventsReader = { kind: 'end', result: ok(null) };

/** A load whose other end is played by hand, and whose clock goes on by so much at each look. */
function startLoading(answer: (request: AnswererRequest) => void, lookMs = 0) {
  const requests: AnswererRequest['kind'][] = [];
  const replies: TimelineWorkerReply[] = [];
  let hear: (message: FromEventsReader) => void = () => undefined;
  const line: LineEnd<ToEventsReader, FromEventsReader> = {
    send: () => undefined,
    onMessage: listener => void (hear = listener),
  };
  let ms = 0;
  const { done } = loadEvents(line, {
    version: 1,
    answer(request) {
      requests.push(request.kind);
      answer(request);
    },
    reply: reply => replies.push(reply),
    nowMs: () => (ms += lookMs),
  });
  return {
    done,
    requests,
    replies,
    bring: () => hear({ kind: 'block', block: packEventsBlock(articles) }),
    end: (last: FromEventsReader = end) => hear(last),
  };
}

it('has what was brought built, and counts it now and then', async () => {
  const load = startLoading(() => undefined, 60);
  load.bring();
  load.bring();
  load.end();
  expect(await load.done).toEqual(ok(null));
  expect(load.requests).toEqual(['block', 'block', 'build']);
  expect(load.replies).toEqual([{ kind: 'taken', articleCount: 10 }]);
});

it('has all dropped, and says why, where reading failed', async () => {
  const load = startLoading(() => undefined);
  load.bring();
  load.end({ kind: 'end', result: err({ code: 'closed' }) });
  await load.done;
  expect(load.requests).toEqual(['block', 'drop']);
  expect(load.replies).toEqual([{ kind: 'not-loaded', error: { code: 'closed' } }]);
});

it.each(['block', 'build'])('says that nothing was loaded where a %s is too much for it', async kind => {
  const load = startLoading(request => {
    if (request.kind === kind) throw new RangeError('Invalid array length');
  });
  load.bring();
  load.end();
  expect(await load.done).toEqual(err({ code: 'internal' }));
  expect(load.requests.at(-1)).toBe('drop');
  expect(load.replies).toEqual([{ kind: 'not-loaded', error: { code: 'internal' } }]);
});
