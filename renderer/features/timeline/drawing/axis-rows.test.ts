import { expect, it } from 'vitest';
import { dayMs, hourMs } from '#shared/timeline/civil-range.ts';
import { writeTimelineSvg } from './export-picture.ts';
import { sampleScene } from './fixtures/sample-scene.ts';

const scene = sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' });
const caption = { title: '', scope: '', source: '' };

/** Whether these words stand in the picture of a view that begins then. */
function isWritten(words: string, from: string, spanMs: number): boolean {
  const window = { startMs: Date.parse(from), spanMs };
  const svg = writeTimelineSvg(
    { ...scene, calendars: ['gregorian'], window },
    caption,
    text => text.length * 6,
  );
  return svg.includes(`>${words}</text>`);
}

it('names the day, the month or the year in which the view begins', () => {
  expect(isWritten('14 April', '2026-04-14T10:00Z', 3 * dayMs)).toBe(true);
  expect(isWritten('March', '2026-03-02T00:00Z', 120 * dayMs)).toBe(true);
  expect(isWritten('2018', '2018-03-02T00:00Z', 5 * 365 * dayMs)).toBe(true);
});

it('does not write the hour, the week or the round year of before where the view begins', () => {
  expect(isWritten('18:00', '2026-04-14T20:00Z', 20 * hourMs)).toBe(false);
  expect(isWritten('06:00', '2026-04-14T20:00Z', 20 * hourMs)).toBe(true);
  expect(isWritten('29 March', '2026-04-01T00:00Z', 34 * dayMs)).toBe(false);
  expect(isWritten('5 April', '2026-04-01T00:00Z', 34 * dayMs)).toBe(true);
  expect(isWritten('2010', '2014-03-30T00:00Z', 40 * 365 * dayMs)).toBe(false);
});
