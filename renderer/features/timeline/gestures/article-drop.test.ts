import { describe, expect, it } from 'vitest';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { dropRangeAt } from './article-drop.ts';
import { isoUnitOf } from '#renderer/features/timeline/words/date-words.ts';

const at = Date.parse('2018-04-09T15:42:00Z');
const dayWide = (px: number): number => dayMs / px;

describe('the date that an article gets where it is dropped', () => {
  it('is as precise as the axis and never closer than a day', () => {
    const dropped = [0.1, 0.2, 4, 20, 120, 2400].map(px => isoUnitOf(dropRangeAt(at, dayWide(px))));
    expect(dropped).toEqual(['2018', '2018', '2018-04', '2018-04-09', '2018-04-09', '2018-04-09']);
  });

  it('is the month itself where the axis tells only quarters', () => {
    expect(isoUnitOf(dropRangeAt(at, dayWide(1.2)))).toBe('2018-04');
  });
});
