import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { axisUnitNamed } from '#shared/timeline/axis-units.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { createAxisWords } from './axis-words.ts';

const settings = { language: 'en', digits: 'latin', monthNames: 'levant' } as const;
const words = createAxisWords({ t: translator('en', 'latin'), formats: createFormats(settings), settings });
const range = (from: string, to: string) => ({
  startMs: Date.parse(`${from}T00:00:00Z`),
  endMs: Date.parse(`${to}T00:00:00Z`),
});

describe('what stands in the corner of the axis', () => {
  const months = axisUnitNamed('gregorian', 'months');
  const hijriMonths = axisUnitNamed('hijri', 'months');

  it('is the year over months, and both years where two are in view', () => {
    expect(words.context(months, range('2026-01-01', '2027-01-01'))).toBe('2026');
    expect(words.context(months, range('2026-07-01', '2027-03-01'))).toBe('2026 – 2027');
    expect(words.context(hijriMonths, range('2026-01-01', '2027-01-01'))).toBe('1447 AH – 1448 AH');
  });

  it('is the month over days, that of the first of them: the next one is named where it begins', () => {
    const day = axisUnitNamed('gregorian', 'day');
    const { startMs } = range('2026-06-29', '2026-06-29');
    expect(words.context(day, { startMs, endMs: startMs + 20 * dayMs })).toBe('June 2026');
  });
});
