import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import type { EntryMarks } from '#shared/timeline/export/calendar-entries.ts';
import type { ReportCounts } from '#shared/timeline/gather/reported-event.ts';

/**
 * By how many the marks of each entry are told, counted as the panel of an event counts them. Null for a mark alone, and for
 * all where nobody is there to ask, or whose data are of another version than the marks.
 */
export async function askCounts(
  client: TimelineClient | null,
  version: number,
  entries: readonly EntryMarks[],
): Promise<(entry: EntryMarks) => ReportCounts | null> {
  const gathered = entries.filter(({ length }) => length > 1);
  if (client === null || gathered.length === 0) return () => null;
  const groups = gathered.map(marks => marks.map(({ row }) => row));
  const counts = await client.ask({ kind: 'report-counts', groups, version });
  const found = new Map(gathered.map((entry, at) => [entry, counts?.[at] ?? null]));
  return entry => found.get(entry) ?? null;
}
