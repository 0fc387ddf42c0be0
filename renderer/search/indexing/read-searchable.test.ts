import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  articleOf,
  deleteBoth,
  idOf,
  importFile,
  openMadeCollection,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { createCorrectionRepository } from '#renderer/storage/correction-repository.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { newCorrectionId, type ArticleId } from '#shared/ids/ids.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { buildStatement, placeOf } from '#shared/testing/build-findings.ts';
import { readSearchable } from './read-searchable.ts';

let opened: OpenedCollection;
beforeEach(() => {
  opened = openMadeCollection();
});
afterEach(() => deleteBoth(opened));

const text = 'قال عمر الحسيني إن «العمل ينتهي غدا». وأكدت الوزيرة أن الجسر آمن.';
const omar: Entity = {
  id: 'person:عمر الحسيني',
  type: 'person',
  canonical: 'المهندس عمر الحسيني',
  aliases: ['عمر'],
  mentions: [{ span: placeOf(text, 'عمر الحسيني'), source: null, text: 'عمر الحسيني' }],
};
const statement = (speaker: string, entity: string | null) =>
  buildStatement(placeOf(text, 'العمل ينتهي غدا'), {
    speaker: { text: speaker, span: placeOf(text, speaker), entity, elided: false },
  });

async function read(ids: readonly ArticleId[]): Promise<readonly SearchableArticle[]> {
  const all: SearchableArticle[] = [];
  for await (const some of readSearchable(opened.collection, ids)) all.push(...some);
  return all;
}

describe('what an article is found by', () => {
  it('is what its file says, and who speaks in it under the name that the article calls them by', async () => {
    const published = { value: '2026-04-22', precision: 'day', provenance: 'stated', source: null } as const;
    await importFile(opened.collection, 1, [
      articleOf('جسر', text, {
        outlet: { name: 'مرصد الساحل', provenance: 'stated', source: null },
        author: { name: 'هدى المنصوري', provenance: 'stated', source: null },
        published,
        entities: [omar],
        statements: [
          statement('عمر الحسيني', omar.id),
          statement('الوزيرة', null),
          statement('الوزيرة', null),
        ],
      }),
    ]);
    const [article] = await read([idOf(1)]);
    expect(article).toEqual({
      id: idOf(1),
      title: 'جسر',
      text,
      published: '2026-04-22',
      importedAt: (await opened.collection.articles.get(idOf(1)))?.importedAt,
      language: 'ar',
      outlet: 'مرصد الساحل',
      author: 'هدى المنصوري',
      tags: [],
      entities: ['المهندس عمر الحسيني'],
      speakers: ['المهندس عمر الحسيني', 'الوزيرة'],
    });
  });

  it('is what the analyst set right in it', async () => {
    await importFile(opened.collection, 1, [articleOf('جسر', text, { entities: [omar] })]);
    await createArticleRepository(opened.collection).correct(idOf(1), {
      tags: ['جسور'],
      outlet: { name: 'وكالة الأفق', provenance: 'analyst', source: null },
    });
    await createCorrectionRepository(opened.collection).change(idOf(1), {
      remove: [],
      put: [
        {
          id: newCorrectionId('c1'),
          articleId: idOf(1),
          layer: 'entity',
          scope: 'entity',
          action: 'reject',
          target: { place: 'text', span: placeOf(text, 'عمر الحسيني'), text: 'عمر الحسيني', key: omar.id },
          createdAt: '2026-05-01T00:00:00.000Z',
        },
      ],
    });
    expect(await read([idOf(1)])).toMatchObject([{ tags: ['جسور'], outlet: 'وكالة الأفق', entities: [] }]);
  });

  it('leaves out articles that are gone, and reads more than are read at once in their order', async () => {
    const stories = Array.from({ length: 260 }, (_, n) => articleOf(`خبر ${n}`, `نص ${n}.`));
    await importFile(opened.collection, 1, stories);
    const ids = stories.map((_, ordinal) => idOf(1, ordinal));
    const found = await read([idOf(7), ...ids]);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
