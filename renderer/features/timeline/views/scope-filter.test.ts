import { describe, expect, it } from 'vitest';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import { filterOfScope } from './scope-filter.ts';

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
