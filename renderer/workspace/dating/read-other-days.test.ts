import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventsSource } from '#renderer/operations/events-source.ts';
import { lineOfPort } from '#renderer/workers/port-line.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { ok } from '#shared/result/result.ts';
import { buildArticle } from '#shared/testing/build-imported-source.ts';
import { madeWords, makeArticles } from '#shared/testing/made-articles.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { collectRelatedDays } from '#shared/timeline/context/related-days.ts';
import { sendEvents } from '#shared/timeline/stream/events-stream.ts';
import { readOtherDays } from './read-other-days.ts';

const others = makeArticles(200).map(({ events }) => events);
const blockSize = 10;
const nothing = { related: [], span: null };
const body: ArticleBody = {
  ...buildArticle({ title: { text: madeWords.join(' '), source: null } }),
  articleId: newArticleId(newSourceId('f'.repeat(64)), 0),
};

const ports: MessagePort[] = [];
beforeEach(() => {
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super();
        ports.push(this.port1, this.port2);
      }
    },
  );
});
// Node keeps running while a port is open.
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.unstubAllGlobals();
});

/** A collection of so many articles, the events of some of which are read block by block. */
function startReading({ count = others.length, onBlock = (_: () => void): void => undefined } = {}) {
  let blocksRead = 0;
  let sent: Promise<void> | null = null;
  const eventsSource: EventsSource = {
    send(port, onFailure) {
      const ending = new AbortController();
      const read = async () => {
        const block = others.slice(blocksRead * blockSize, (blocksRead + 1) * blockSize);
        blocksRead++;
        onBlock(onFailure);
        return ok(block);
      };
      sent = sendEvents(lineOfPort(port), read, ending.signal);
      return { cancel: () => ending.abort() };
    },
  };
  const closing = new AbortController();
  const articles = { countArticles: () => Promise.resolve(ok(count)) };
  return {
    days: readOtherDays({ articles, eventsSource }, body, closing.signal),
    close: () => closing.abort(),
    sent: () => sent,
    blocksRead: () => blocksRead,
  };
}

it('finds the days of the others among all that a worker reads', async () => {
  const collector = collectRelatedDays(body.articleId, readContext(body));
  collector.add(others);
  const days = await startReading().days;
  expect(days.related.length).toBeGreaterThan(0);
  expect(days).toEqual(collector.days());
});

it('reads no more once nobody looks', async () => {
  const reading = startReading({ onBlock: () => reading.blocksRead() === 3 && reading.close() });
  expect(await reading.days).toEqual(nothing);
  await reading.sent();
  expect(reading.blocksRead()).toBeLessThan(others.length / blockSize);
});

it('reads nothing of a collection too large to be read while somebody waits, or that nobody waits for', async () => {
  const large = startReading({ count: 100_001 });
  const left = startReading();
  left.close();
  expect(await Promise.all([large.days, left.days])).toEqual([nothing, nothing]);
  expect([large.sent(), left.sent()]).toEqual([null, null]);
});

it('knows of no days where what reads them fails', async () => {
  const reading = startReading({ onBlock: onFailure => onFailure() });
  expect(await reading.days).toEqual(nothing);
});
