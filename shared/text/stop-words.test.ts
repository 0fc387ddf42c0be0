import { describe, expect, it } from 'vitest';
import { foldText } from './normalise.ts';
import { isStopWord } from './stop-words.ts';

describe('isStopWord', () => {
  it.each(['إلى', 'التي', 'وقد', 'the', 'which'])('knows %s', word => {
    expect(isStopWord(foldText(word))).toBe(true);
  });

  it.each(['وزارة', 'دمشق', 'اتفاق', 'minister', ''])('leaves %s alone', word => {
    expect(isStopWord(foldText(word))).toBe(false);
  });
});
