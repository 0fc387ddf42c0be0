import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { isoUnitOf } from '#renderer/features/timeline/words/date-words.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { dayMs, minuteMs } from '#shared/timeline/civil-range.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';

/** When a mark is, in the two columns of dates. */
export interface DateCells {
  readonly date: string;
  /** Empty where `date` says it all: a day, a month, «2017 – 2018». */
  readonly until: string;
}

/** What is told by the days it goes from and to has one in each column; what has a name of its own has it in the first. */
export function dateCells(
  mark: Pick<MarkFacts, 'unit' | 'startMs' | 'endMs'>,
  labels: Pick<TimelineLabels, 'whenIs' | 'range'>,
): DateCells {
  const whole = labels.whenIs(mark.unit, mark);
  const isOfDays = mark.endMs - mark.startMs > dayMs && isoUnitOf(mark) === null;
  return isOfDays && whole === labels.range(mark)
    ? { date: dayWords(labels, mark.startMs), until: dayWords(labels, mark.endMs - minuteMs) }
    : { date: whole, until: '' };
}
