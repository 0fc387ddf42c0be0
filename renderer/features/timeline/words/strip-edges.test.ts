import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import { dayMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineLabels } from './timeline-labels.ts';

function edgesOf(
  strip: CivilRange,
  calendars: AxisCalendars = ['gregorian', 'hijri'],
): readonly [string, string] {
  const settings = { language: 'en', digits: 'latin', monthNames: 'levant' } as const;
  const formats = createFormats(settings);
  const labels = createTimelineLabels({ t: translator('en', 'latin'), formats, settings, calendars });
  return [labels.edge('start', strip), labels.edge('end', strip)];
}

describe('the ends of the strip below', () => {
  it('are years where it is long, on whatever days it begins and ends', () => {
    expect(edgesOf({ startMs: monthStartMs(1882, 7) + 6 * dayMs, endMs: monthStartMs(2100, 0) })).toEqual([
      '1882',
      '2099',
    ]);
  });

  it('are the months or days that it begins and ends with where it is short', () => {
    expect(edgesOf({ startMs: monthStartMs(2026, 0), endMs: monthStartMs(2026, 5) })).toEqual([
      '2026',
      'May 2026',
    ]);
    expect(
      edgesOf({ startMs: monthStartMs(2026, 3) + 8 * dayMs, endMs: monthStartMs(2026, 3) + 15 * dayMs }),
    ).toEqual(['9 April 2026', '15 April 2026']);
  });

  it('are of the upper calendar alone', () => {
    const hijri: AxisCalendars = ['hijri', 'gregorian'];
    expect(edgesOf({ startMs: monthStartMs(2016, 0), endMs: monthStartMs(2027, 0) }, hijri)).toEqual([
      '1437 AH',
      '1448 AH',
    ]);
    expect(edgesOf({ startMs: monthStartMs(2026, 3), endMs: monthStartMs(2026, 4) }, hijri)).toEqual([
      '13 Shawwal 1447 AH',
      '13 Dhu’l-Qi’dah 1447 AH',
    ]);
  });
});
