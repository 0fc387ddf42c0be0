import { describe, expect, it } from 'vitest';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import {
  arrangeClusters,
  clustersAmong,
  digestCluster,
  type Arrangement,
  type ClusterDigest,
} from './cluster-digest.ts';

const source = newSourceId('a'.repeat(64));
let made = 0;
const cluster = (size: number): Cluster => {
  const members = Array.from({ length: size }, () => newArticleId(source, made++));
  return { id: newClusterId(members[0] ?? newArticleId(source, made)), members };
};
const fire = cluster(2);
const wheat = cluster(5);
const rain = cluster(3);
const digests = new Map<Cluster, ClusterDigest>([
  [fire, { outletCount: 2, published: ['2026-04-13', '2026-04-15'], words: 'حريق السوق\nمرصد الساحل' }],
  [wheat, { outletCount: 1, published: [], words: 'اسعار القمح\nضفاف' }],
  [rain, { outletCount: 3, published: ['2026-04-10', '2026-04-10'], words: 'امطار غزيره\nضفاف' }],
]);
const names = new Map([
  [fire, 'fire'],
  [wheat, 'wheat'],
  [rain, 'rain'],
]);

const arrange = (parts: Partial<Arrangement>): readonly (string | undefined)[] =>
  arrangeClusters([...digests.keys()], one => digests.get(one), {
    sort: { field: 'articles', descending: true },
    query: '',
    days: null,
    ...parts,
  }).map(one => names.get(one));

describe('what a list of clusters goes by', () => {
  const member = (title: string, outlet: string | null, published: string | null) =>
    ({
      title,
      outlet: outlet === null ? null : { name: outlet, provenance: 'stated', source: null },
      published:
        published === null
          ? null
          : {
              value: published,
              precision: published.length > 7 ? 'day' : 'month',
              provenance: 'stated',
              source: null,
            },
    }) satisfies Partial<ArticleSummary>;

  it('are the outlets once each, what is known of when they were published, and the words of every title', () => {
    const digest = digestCluster([
      member('إغلاق الميناء', 'وكالة الأفق', '2026-05-08'),
      member('أمواج عالية', 'وكالة الافق', '2026-05-06'),
      member('أمواج عالية', null, '2026-05'),
      member('بلا تاريخ', 'ضفاف', null),
    ]);
    expect(digest.outletCount).toBe(2);
    expect(digest.published).toEqual(['2026-05', '2026-05-06', '2026-05-08']);
    for (const words of ['اغلاق الميناء', 'امواج عاليه', 'ضفاف']) expect(digest.words).toContain(words);
  });
});

describe('a list of clusters', () => {
  it('shows the largest first unless asked otherwise', () => {
    expect(arrange({})).toEqual(['wheat', 'rain', 'fire']);
    expect(arrange({ sort: { field: 'outlets', descending: true } })).toEqual(['rain', 'fire', 'wheat']);
  });

  it('puts clusters without a date last in either order of time', () => {
    expect(arrange({ sort: { field: 'published', descending: false } })).toEqual(['rain', 'fire', 'wheat']);
    expect(arrange({ sort: { field: 'published', descending: true } })).toEqual(['fire', 'rain', 'wheat']);
  });

  it('finds words in titles and outlets however they are spelt, all of them in one cluster', () => {
    expect(arrange({ query: 'أمطار' })).toEqual(['rain']);
    expect(arrange({ query: 'ضِفاف' })).toEqual(['wheat', 'rain']);
    expect(arrange({ query: 'ضفاف القمح' })).toEqual(['wheat']);
    expect(arrange({ query: 'القمح حريق' })).toEqual([]);
  });

  it('keeps to days on which a member was published, not to days between them', () => {
    expect(arrange({ days: { from: '2026-04-14', to: '2026-04-14' } })).toEqual([]);
    expect(arrange({ days: { from: '2026-04-15', to: '2026-04-30' } })).toEqual(['fire']);
  });
});

describe('clusters among what a search finds', () => {
  const all = [fire, wheat, rain];
  const found = new Set(rain.members.slice(1, 2));

  it('are those with any member that it finds, in their order', () => {
    expect(clustersAmong(all, found, null)).toEqual([rain]);
    expect(clustersAmong(all, new Set(), null)).toEqual([]);
  });

  it('have the one among them that another view asked for', () => {
    expect(clustersAmong(all, found, fire.id)).toEqual([fire, rain]);
  });
});
