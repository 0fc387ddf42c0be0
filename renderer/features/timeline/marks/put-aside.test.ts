import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { planPuttingAside } from './put-aside.ts';

const source = newSourceId('0'.repeat(64));
const [a, b, c, d] = ([0, 1, 2, 3] as const).map(index => newArticleId(source, index)) as [
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
];

describe('putting the articles of several marks aside', () => {
  it('adds each once, without those that are there', () => {
    expect(planPuttingAside([b, a, b, c], [a], 4)).toEqual({ kind: 'added', ids: [b, c] });
  });

  it('adds none where not all fit, since any choice among them would be by chance', () => {
    expect(planPuttingAside([a, b, c], [d], 3)).toEqual({ kind: 'no-room', count: 3 });
    expect(planPuttingAside([a, b], [d], 3)).toEqual({ kind: 'added', ids: [a, b] });
  });

  it('knows what is there already, also in a full tray', () => {
    expect(planPuttingAside([b, a], [a, b], 2)).toEqual({ kind: 'known' });
  });
});
