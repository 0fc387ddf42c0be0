import { describe, expect, it } from 'vitest';
import { createTimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { dateCells } from './date-cells.ts';

const labels = createTimelineLabels({
  t: translator('en', 'latin'),
  formats: createFormats({ language: 'en', digits: 'latin', monthNames: 'gulf-egypt' }),
  settings: { language: 'en', monthNames: 'gulf-egypt' },
  calendars: ['gregorian'],
});

/** The cells of what goes from the start of one value to the end of another. */
const cellsOf = (unit: TimelineUnit, from: string, to = from): readonly string[] => {
  const [startMs, endMs] = [civilRange(from)?.startMs ?? NaN, civilRange(to)?.endMs ?? NaN];
  const { date, until } = dateCells({ unit, startMs, endMs }, labels);
  return [date, until];
};

describe('the dates of a mark in the table', () => {
  it.each<[TimelineUnit, string, string]>([
    ['interval', '2018-04-09', '2018-04-12'],
    ['week', '2018-04-09', '2018-04-15'],
    ['span', '1984-04-11', '2018-04-11'],
  ])('are the first and the last day of a stretch: %s', (unit, from, to) => {
    const day = (iso: string) => cellsOf('day', iso)[0];
    expect(cellsOf(unit, from, to)).toEqual([day(from), day(to)]);
  });

  it('say no more than the text of what it tells by months or years', () => {
    expect(cellsOf('span', '2017', '2018')).toEqual(['2017 – 2018', '']);
    expect(cellsOf('month', '2018-04')).toEqual(['April 2018', '']);
    expect(cellsOf('season', '2018-06', '2018-08')).toEqual(['summer 2018', '']);
  });

  it('are one day with its times where both ends lie in it', () => {
    expect(cellsOf('interval', '2018-04-09T10:00', '2018-04-09T14:00')).toEqual([
      expect.stringContaining('9 April 2018 10:00'),
      '',
    ]);
  });
});
