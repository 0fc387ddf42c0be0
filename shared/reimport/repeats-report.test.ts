import { describe, expect, it } from 'vitest';
import { repeatsReport, type ReportFacts } from './repeats-report.ts';

const stored: ReportFacts = {
  textHash: 'a',
  wordCount: 40,
  title: 'افتتاح السد',
  outlet: 'وكاله النهر',
  author: null,
  published: '2026-03-04T10:00',
};

describe('repeatsReport', () => {
  it.each<[string, Partial<ReportFacts>, boolean]>([
    ['says all the same', {}, true],
    ['states the day without the hour', { published: '2026-03-04' }, true],
    ['states only the month', { published: '2026-03' }, true],
    ['states another hour of the day', { published: '2026-03-04T22:15' }, true],
    ['states no day and no outlet', { published: null, outlet: null }, true],
    ['states another day', { published: '2026-03-05' }, false],
    ['names another outlet', { outlet: 'صحيفه الوادي' }, false],
    ['names an author, which the stored one does not', { author: 'سلمى' }, false],
    ['has another title', { title: 'السد يُفتتح' }, false],
    ['has another text', { textHash: 'b' }, false],
  ])('answers for an article that %s', (_, difference, expected) => {
    expect(repeatsReport({ ...stored, ...difference }, stored)).toBe(expected);
  });

  it('keeps an article with a day beside one that states none', () => {
    expect(repeatsReport(stored, { ...stored, published: null })).toBe(false);
  });

  it('takes two articles without words for two', () => {
    expect(repeatsReport({ ...stored, wordCount: 0 }, { ...stored, wordCount: 0 })).toBe(false);
  });
});
