import { describe, expect, it } from 'vitest';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import { buildDate, placeOf } from '#shared/testing/build-findings.ts';
import { citePassages } from './cite-passages.ts';

const idOf = (ordinal: number): ArticleId => newArticleId(newSourceId('6'.repeat(64)), ordinal);
const text = 'عاد القطار يوم الجمعة. يفتتح الجسر غدًا أمام العابرين.';
const sentences = ['عاد القطار يوم الجمعة.', 'يفتتح الجسر غدًا أمام العابرين.'];
const body = {
  text,
  title: { text: 'الجسر والقطار', source: null },
  sentences: sentences.map(sentence => placeOf(text, sentence)),
  temporal: ['يوم الجمعة', 'غدًا'].map(words => buildDate(text, placeOf(text, words))),
} as unknown as ArticleBody;

/** A store of articles of this text, in which some can't be read and some are gone; tells which texts were read. */
function storeOf({ unreadable = [] as readonly number[], gone = [] as readonly number[] } = {}) {
  const read: ArticleId[] = [];
  const isOneOf = (id: ArticleId, ordinals: readonly number[]): boolean => ordinals.map(idOf).includes(id);
  return {
    read,
    getSummaries: (ids: readonly ArticleId[]) =>
      Promise.resolve(
        ok(ids.map(id => (isOneOf(id, gone) ? null : ({ id, title: 'الجسر والقطار' } as ArticleSummary)))),
      ),
    getBody: (id: ArticleId) => {
      read.push(id);
      return Promise.resolve(isOneOf(id, unreadable) ? err({ code: 'internal' } as const) : ok(body));
    },
  };
}
const mark = (ordinal: number, expression: number) => ({ articleId: idOf(ordinal), expression });
const wordsOf = async (store: ReturnType<typeof storeOf>, marks: readonly ReturnType<typeof mark>[]) =>
  (await citePassages(store, marks)).map(({ words }) => words);

describe('the passages that are copied', () => {
  it('are the sentences of the marks in their order, and each text is read once', async () => {
    const store = storeOf();
    const marks = [mark(1, 1), mark(2, 0), mark(1, 0), mark(3, -1)];
    expect(await wordsOf(store, marks)).toEqual([sentences[1], sentences[0], sentences[0], 'الجسر والقطار']);
    expect(store.read).toEqual([idOf(1), idOf(2)]);
  });

  it('are told by the title where a text can’t be read, and left out where the article is gone', async () => {
    const store = storeOf({ unreadable: [1], gone: [2] });
    expect(await wordsOf(store, [mark(1, 0), mark(2, 0), mark(3, 0)])).toEqual([
      'الجسر والقطار',
      sentences[0],
    ]);
  });
});
