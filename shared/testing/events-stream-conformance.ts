import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import {
  sendEvents,
  takeEvents,
  type FromEventsReader,
  type LineEnd,
  type ToEventsReader,
} from '#shared/timeline/stream/events-stream.ts';
import { makeArticles } from './made-articles.ts';

/** Both ends of a line. */
export interface EventsLine {
  readonly reader: LineEnd<FromEventsReader, ToEventsReader>;
  readonly taker: LineEnd<ToEventsReader, FromEventsReader>;
}

const blockSize = 3;
const articles: readonly ArticleEvents[] = makeArticles(40).map(({ events }, at) =>
  at % 4 === 0 ? { ...events, tags: ['أسواق'] } : events,
);

/** A collection in blocks, which cannot be read on after some articles where that is wished. */
function startReading(line: EventsLine, failsAfter = Infinity) {
  let [at, blocksRead] = [0, 0];
  const ending = new AbortController();
  const read = async (): Promise<Result<readonly ArticleEvents[], StoreError>> => {
    if (at >= failsAfter) return err({ code: 'closed' });
    const block = articles.slice(at, at + blockSize);
    at += block.length;
    if (block.length > 0) blocksRead++;
    return ok(block);
  };
  const sent = sendEvents(line.reader, read, ending.signal);
  return { sent, end: () => ending.abort(), blocksRead: () => blocksRead };
}

/** Time in which a line would have brought what was sent. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 30));

/** What holds for events on their way between two workers, whatever the line between them. */
export function describeEventsStream(name: string, makeLine: () => EventsLine): void {
  describe(`events through ${name}`, () => {
    it('arrive all, each as it was, in their order', async () => {
      const line = makeLine();
      const { sent } = startReading(line);
      const taken: ArticleEvents[] = [];
      const { done } = takeEvents(line.taker, block => taken.push(...block));
      expect(await done).toEqual(ok(null));
      await sent;
      expect(taken).toEqual(articles);
    });

    it('are told of as failed where they cannot be read on, after what was read', async () => {
      const line = makeLine();
      const { sent } = startReading(line, 6);
      let count = 0;
      const { done } = takeEvents(line.taker, block => (count += block.length));
      expect(await done).toEqual(err({ code: 'closed' }));
      await sent;
      expect(count).toBe(6);
    });

    it('are told of as failed where reading breaks off as nobody foresaw', async () => {
      const line = makeLine();
      const failure = new RangeError('Invalid array length');
      const sent = sendEvents(line.reader, () => Promise.reject(failure), new AbortController().signal);
      const broken = sent.catch((error: unknown) => error);
      const { done } = takeEvents(line.taker, () => undefined);
      expect(await done).toEqual(err({ code: 'internal' }));
      expect(await broken).toBe(failure);
    });

    it('fail where one cannot be taken, and are read no more', async () => {
      const line = makeLine();
      const { sent, blocksRead } = startReading(line);
      const { done } = takeEvents(line.taker, () => {
        throw new RangeError('Invalid array length');
      });
      expect(await done).toEqual(err({ code: 'internal' }));
      await sent;
      expect(blocksRead()).toBeLessThan(articles.length / blockSize);
    });

    it('are read no further ahead than a few blocks', async () => {
      const line = makeLine();
      const { blocksRead, end, sent } = startReading(line);
      line.taker.onMessage(() => undefined);
      line.taker.send({ kind: 'take', blocks: 2 }, []);
      await aWhile();
      expect(blocksRead()).toBe(2);
      end();
      await sent;
    });

    it('are handed on no more once they are called off, and read no more', async () => {
      const line = makeLine();
      const { sent, blocksRead } = startReading(line);
      let count = 0;
      const taken = takeEvents(line.taker, () => {
        count++;
        taken.cancel({ code: 'internal' });
      });
      expect(await taken.done).toEqual(err({ code: 'internal' }));
      await sent;
      await aWhile();
      expect(count).toBe(1);
      expect(blocksRead()).toBeLessThan(articles.length / blockSize);
    });

    it('are read no more where nobody is left at the other end to say so', async () => {
      const line = makeLine();
      const { sent, end, blocksRead } = startReading(line);
      await aWhile();
      end();
      await sent;
      expect(blocksRead()).toBe(0);
    });
  });
}
