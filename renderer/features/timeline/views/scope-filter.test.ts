import { describe, expect, it } from 'vitest';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import { filterOfScope, withinSearch } from './scope-filter.ts';

const source = newSourceId('b'.repeat(64));
const [first, second] = [newArticleId(source, 0), newArticleId(source, 1)];
const cluster = { id: newClusterId(first), members: [first, second] };

describe('the marks of a scope', () => {
  it('are all of them where nothing is chosen', () => {
    expect(filterOfScope({ kind: 'all' }, null)).toEqual({});
  });

  it('are those of the copies of a text, once these are known', () => {
    expect(filterOfScope({ kind: 'cluster', id: cluster.id }, null)).toBeNull();
    expect(filterOfScope({ kind: 'cluster', id: cluster.id }, [cluster])).toEqual({
      articles: [first, second],
    });
  });

  it('are none, and not all, where the cluster is gone', () => {
    expect(filterOfScope({ kind: 'cluster', id: newClusterId(second) }, [cluster])).toEqual({ articles: [] });
  });

  it('tells what has no outlet from what may have any', () => {
    expect(filterOfScope({ kind: 'outlet', outlet: null }, null)).toEqual({ outlet: null });
  });

  it('goes by the id of a name and not by how it is written', () => {
    expect(filterOfScope({ kind: 'speaker', id: 'person x', name: 'X' }, null)).toEqual({
      speaker: 'person x',
    });
  });
});

describe('the marks of a scope while a search is on', () => {
  const ofTag = { tag: 'سدود' };

  it('are those of articles that it finds', () => {
    expect(withinSearch(ofTag, { isOn: true, ids: [second] })).toEqual({ tag: 'سدود', articles: [second] });
    expect(withinSearch({}, { isOn: true, ids: [] })).toEqual({ articles: [] });
  });

  it('are those of the articles of the scope that it finds, where the scope names articles', () => {
    const [third] = [newArticleId(source, 2)];
    expect(withinSearch({ articles: [first, second] }, { isOn: true, ids: [third, second] })).toEqual({
      articles: [second],
    });
  });

  it('are not known while it is not answered, and are all of the scope once it is over', () => {
    expect(withinSearch(ofTag, { isOn: true, ids: null })).toBeNull();
    expect(withinSearch(ofTag, { isOn: false, ids: null })).toBe(ofTag);
  });
});
