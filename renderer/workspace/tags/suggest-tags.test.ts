import { describe, expect, it } from 'vitest';
import type { TagCount } from '#shared/stores/article-store.ts';
import { suggestTags } from './suggest-tags.ts';

const known: readonly TagCount[] = ['سدود', 'أزمة القمح', 'القمح', 'Wheat prices', 'فقمة'].map((tag, at) => ({
  tag,
  count: 9 - at,
}));
const suggested = (written: string, taken: readonly string[] = []) =>
  suggestTags(known, written, taken).map(({ tag }) => tag);

describe('suggested tags', () => {
  it('are those that begin with what is written, then those of which another word does', () => {
    expect(suggested('القم')).toEqual(['القمح', 'أزمة القمح']);
    expect(suggested('قم')).toEqual(['أزمة القمح', 'القمح', 'فقمة']);
  });

  it('are found in other letters: without hamza, in capitals', () => {
    expect(suggested('ازمه')).toEqual(['أزمة القمح']);
    expect(suggested('WHEAT')).toEqual(['Wheat prices']);
  });

  it('are the most used where nothing is written yet, and none that the article has', () => {
    expect(suggested('', ['ازمة القمح'])).toEqual(['سدود', 'القمح', 'Wheat prices', 'فقمة']);
  });
});
