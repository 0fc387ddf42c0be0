import { describe, expect, it } from 'vitest';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import { chosenMembers } from './chosen-members.ts';

const source = newSourceId('a'.repeat(64));
const member = (ordinal: number, outlet: string | null) => ({
  id: newArticleId(source, ordinal),
  outlet: outlet === null ? null : { name: outlet, provenance: 'stated' as const, source: null },
  published: null,
});
const id = (ordinal: number) => newArticleId(source, ordinal);
const cluster = newClusterId(id(0));

describe('the members of a cluster that are compared', () => {
  it('are the first of each outlet, four at most', () => {
    const members = ['أ', 'أ', 'ب', 'ج', 'د', 'ه'].map((outlet, ordinal) => member(ordinal, outlet));
    expect(chosenMembers(cluster, members, null)).toEqual([id(0), id(2), id(3), id(4)]);
  });

  it('are the first there are where all come from one outlet', () => {
    const members = [0, 1, 2].map(ordinal => member(ordinal, 'أ'));
    expect(chosenMembers(cluster, members, null)).toEqual([id(0), id(1), id(2)]);
  });

  it('are those that were chosen, in the order of the cluster, without any that have gone', () => {
    const members = [0, 1, 2].map(ordinal => member(ordinal, null));
    const choice = { cluster, articles: [id(2), id(9), id(0)] };
    expect(chosenMembers(cluster, members, choice)).toEqual([id(0), id(2)]);
  });

  it('are not those that were chosen in another cluster', () => {
    const members = [0, 1].map(ordinal => member(ordinal, null));
    const choice = { cluster: newClusterId(id(7)), articles: [id(1)] };
    expect(chosenMembers(cluster, members, choice)).toEqual([id(0), id(1)]);
  });
});
