import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { reportWords } from './report-words.ts';

const counts = { reportCount: 5, outletCount: 3, copyCount: 0 };

describe('how often an event is told of', () => {
  it('counts reports and outlets', () => {
    expect(reportWords(translator('en', 'latin'), counts)).toBe('5 reports, 3 outlets');
    expect(reportWords(translator('ar', 'latin'), counts)).toBe('5 تقارير، 3 جهات');
  });

  it('says how many are copies of others, and calls outlets independent only then', () => {
    const copied = { ...counts, copyCount: 2 };
    expect(reportWords(translator('en', 'latin'), copied)).toBe(
      '5 reports, 3 independent outlets · 2 of them copies',
    );
    expect(reportWords(translator('ar', 'latin'), copied)).toBe('5 تقارير، 3 جهات مستقلة · بينها نسختان');
  });
});
