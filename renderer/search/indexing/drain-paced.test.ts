import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  articleOf,
  deleteBoth,
  importFile,
  indexerPorts,
  openMadeCollection,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { drainPaced } from './drain-paced.ts';
import { openSession } from './session.ts';

let opened: OpenedCollection;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  opened = openMadeCollection();
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteBoth(opened);
});

let imported = 0;
const importOne = (): Promise<void> =>
  importFile(opened.collection, ++imported, [articleOf('سيول', 'غمرت المياه الشوارع.')]);

/** Takes in an article, which takes .09 s, and then another one; how long it rested in between, in milliseconds. */
async function restsBetween(whileResting: () => Promise<void>): Promise<readonly number[]> {
  const rests: number[] = [];
  const pass = (milliseconds: number): unknown => vi.setSystemTime(Date.now() + milliseconds);
  const { visitWords } = indexerPorts(opened);
  const session = await openSession(
    indexerPorts(opened, {
      now: Date.now,
      visitWords(text, visit) {
        pass(45);
        visitWords(text, visit);
      },
      async rest(milliseconds) {
        pass(milliseconds);
        rests.push(milliseconds);
        await whileResting();
      },
    }),
  );
  await importOne();
  expect(await drainPaced(session)).toBe(true);
  await importOne();
  expect(await drainPaced(session)).toBe(true);
  return rests;
}

describe('after articles were brought in', () => {
  it('more of them gather for a while, while more come', async () => {
    expect(await restsBetween(importOne)).toEqual([100, 100]);
  });

  it('those that came are not kept waiting once no more do', async () => {
    expect(await restsBetween(() => Promise.resolve())).toEqual([100]);
  });

  it('those that came while that was done are not kept waiting either', async () => {
    const session = await openSession(indexerPorts(opened, { now: Date.now, rest: () => Promise.reject() }));
    await importOne();
    await drainPaced(session);
    await importOne();
    vi.setSystemTime(Date.now() + 100);
    expect(await drainPaced(session)).toBe(true);
  });
});
