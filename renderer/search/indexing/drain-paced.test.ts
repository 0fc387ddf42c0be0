import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  opened = openMadeCollection();
});
afterEach(() => deleteBoth(opened));

let imported = 0;
const importOne = (): Promise<void> =>
  importFile(opened.collection, ++imported, [articleOf('سيول', 'غمرت المياه الشوارع.')]);

/** Takes in an article, which takes .9 s, and then another one; how long it rested in between, in milliseconds. */
async function restsBetween(whileResting: () => Promise<void>): Promise<readonly number[]> {
  let time = 0;
  const rests: number[] = [];
  const { visitWords } = indexerPorts(opened);
  const session = await openSession(
    indexerPorts(opened, {
      now: () => time,
      visitWords(text, visit) {
        time += 450;
        visitWords(text, visit);
      },
      async rest(milliseconds) {
        time += milliseconds;
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
  it('more of them are waited for as long as that took, while more come', async () => {
    expect(await restsBetween(importOne)).toEqual([300, 300, 300]);
  });

  it('those that came are not kept waiting once no more do', async () => {
    expect(await restsBetween(() => Promise.resolve())).toEqual([300]);
  });
});
