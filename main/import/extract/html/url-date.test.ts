import { describe, expect, it } from 'vitest';
import { readUrlDate } from './url-date.ts';

describe('readUrlDate', () => {
  it.each([
    ['https://a.example/2026/04/13/bridge', '2026-04-13'],
    ['https://a.example/news/2026-04-13-bridge.html', '2026-04-13'],
    ['https://a.example/20260413/bridge', '2026-04-13'],
    ['https://a.example/2026/4/3/bridge', '2026-04-03'],
    ['https://a.example/2026/04/bridge', '2026-04'],
    ['https://a.example/story/1234567890', null],
    ['https://a.example/2026/14/41/bridge', null],
    ['https://a.example/a?day=2026/04/13', null],
    ['https://a.example/season-2025-26', null],
  ])('reads %s as %s', (url, date) => {
    expect(readUrlDate(url)).toBe(date);
  });
});
