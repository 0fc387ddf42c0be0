import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { dayMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineLabels } from './timeline-labels.ts';

function edgesOf(strip: CivilRange): readonly [string, string] {
  const settings = { language: 'en', digits: 'latin', monthNames: 'levant' } as const;
  const formats = createFormats(settings);
  const labels = createTimelineLabels({ t: translator('en', 'latin'), formats, settings });
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
});
