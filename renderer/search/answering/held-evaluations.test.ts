import { expect, it } from 'vitest';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { createHeldEvaluations } from './held-evaluations.ts';

/** A segment without documents that counts how often it is searched. */
function countingSegment(): { readonly segment: SegmentReader; readonly searches: () => number } {
  let searches = 0;
  const none = new Uint32Array();
  const segment: SegmentReader = {
    id: 1,
    documentCount: 0,
    wordCount: 0,
    deleted: new Int32Array(),
    findTerms: terms => {
      searches += 1;
      return Promise.resolve(terms.map(() => null));
    },
    findTermsFrom: () => Promise.resolve([]),
    readLengths: () => Promise.resolve(none),
    readDays: () => Promise.resolve(new Int32Array()),
    readImportTimes: () => Promise.resolve(none),
    readIds: () => Promise.resolve([]),
    readIdsOf: () => Promise.resolve([]),
    readValues: () => Promise.resolve({ values: [], starts: none, ordinals: none }),
  };
  return { segment, searches: () => searches };
}

const requestFor = (text: string): SearchRequest => ({
  query: { kind: 'word', text, field: 'any' },
  choices: {},
  order: 'newest',
});
const noPause = (): Promise<void> => Promise.resolve();

it('works a search out once while the index is the same, and again when it has changed', async () => {
  const { segment, searches } = countingSegment();
  const held = createHeldEvaluations(noPause);
  const index = { stamp: 'first', segments: [segment] };
  const both = [1, 2].map(() => held.evaluate(index, requestFor('سيول'), () => true));
  await Promise.all(both);
  await held.evaluate(index, requestFor('سيول'), () => true);
  const once = searches();
  await held.evaluate({ ...index, stamp: 'second' }, requestFor('سيول'), () => true);
  expect([once > 0, searches()]).toEqual([true, 2 * once]);
});

it('gives a search up only when nobody wants it any more', async () => {
  const { segment } = countingSegment();
  const held = createHeldEvaluations(noPause);
  const index = { stamp: 'first', segments: [segment] };
  const [left, waiting] = [false, true].map(isWanted =>
    held.evaluate(index, requestFor('سيول'), () => isWanted),
  );
  expect((await left)?.total).toBe(0);
  expect((await waiting)?.total).toBe(0);
  expect(await held.evaluate(index, requestFor('قمح'), () => false)).toBeNull();
});

it('begins a search again that was given up just before somebody wanted it again', async () => {
  const { segment } = countingSegment();
  const held = createHeldEvaluations(noPause);
  let asked = 0;
  // Not when it is asked for the first time, and from then on.
  const evaluated = await held.evaluate(
    { stamp: 'first', segments: [segment] },
    requestFor('سيول'),
    () => ++asked > 1,
  );
  expect(evaluated?.total).toBe(0);
});

it('forgets the search asked for longest ago once it holds some', async () => {
  const { segment, searches } = countingSegment();
  const held = createHeldEvaluations(noPause);
  const index = { stamp: 'first', segments: [segment] };
  for (const word of ['سيول', 'قمح', 'جسر', 'مطر', 'سد'])
    await held.evaluate(index, requestFor(word), () => true);
  const before = searches();
  await held.evaluate(index, requestFor('سد'), () => true);
  expect(searches()).toBe(before);
  await held.evaluate(index, requestFor('سيول'), () => true);
  expect(searches()).toBeGreaterThan(before);
});
