import type { InView } from '#renderer/features/timeline/in-view.ts';
import { periodsIn, periodsWithin } from '#renderer/features/timeline/table/periods-in-view.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { writeCountsCsv } from '#shared/timeline/export/write-counts-csv.ts';
import type { SaveError } from './file-activity.ts';
import { encode, nameOfFile, type FileSubject, type SavedFile } from './saved-file.ts';

/** How many marks each lane has in each period in view, of the chosen days alone where some are. */
export function makeCounts(subject: FileSubject, inView: InView): Result<SavedFile, SaveError> {
  const { t } = subject;
  const { model, laneOrder, shown, calendars, weekStart, labels } = inView.input;
  const range = inView.range();
  if (range === null) return err({ code: 'none-chosen' });
  const lanes = laneOrder.flatMap(row => {
    const lane = model.lanes[row];
    return lane ? [{ name: labels.laneOf(model, row), lane }] : [];
  });
  const periods = periodsWithin(periodsIn(range, calendars[0] ?? 'gregorian', weekStart).periods, range);
  const words = { lane: t('timeline-table.lane'), total: t('timeline-table.total') };
  return ok({
    name: nameOfFile(subject, 'csv', 'timeline-file.counts-name'),
    bytes: encode(writeCountsCsv({ lanes, periods, shown, words })),
    said: t('timeline-file.saved-counts', { count: lanes.length }),
  });
}
