import { describe, expect, it } from 'vitest';
import { createHistory } from '#renderer/operations/history.ts';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { rearrange } from './rearrange.ts';

const source = newSourceId('d'.repeat(64));
const [a, b, c] = [newArticleId(source, 0), newArticleId(source, 1), newArticleId(source, 2)];

describe('rearrange', () => {
  it('shows the articles as they stood before when it is taken back, step by step, and again as they were set', async () => {
    let compared: readonly ArticleId[] = [a, b, c];
    const history = createHistory();
    const ports = { history, compare: (ids: readonly ArticleId[]) => void (compared = ids) };
    rearrange(ports, 'compare.undo-base', { before: [a, b, c], after: [b, a, c] });
    rearrange(ports, 'compare.undo-remove', { before: [b, a, c], after: [b, a] });
    expect(compared).toEqual([b, a]);
    await history.undo();
    expect(compared).toEqual([b, a, c]);
    await history.undo();
    expect(compared).toEqual([a, b, c]);
    await history.redo();
    expect(compared).toEqual([b, a, c]);
  });
});
