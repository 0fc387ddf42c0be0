import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { ImportCounts, ImportRunState } from '#shared/domain/import-run/import-run.ts';

const stopped: ReadonlySet<ImportRunState> = new Set<ImportRunState>(['interrupted', 'cancelled', 'failed']);

/**
 * What is said of a report before its rows: that the run stopped before its end, that articles repeat others, and why there
 * are no rows. That all went well is only said of a run that came to its end.
 */
export function reportRemarks(
  { state, counts }: { readonly state: ImportRunState; readonly counts: Pick<ImportCounts, 'repeats'> },
  { hasRows, isFiltered }: { readonly hasRows: boolean; readonly isFiltered: boolean },
): readonly MessageId[] {
  const remarks: MessageId[] = stopped.has(state) ? ['report.stopped'] : [];
  if ((counts.repeats ?? 0) > 0) remarks.push('report.repeats');
  if (hasRows || state === 'running') return remarks;
  if (isFiltered) remarks.push('report.only-counted');
  else if (state === 'done') remarks.push('report.nothing-to-say');
  return remarks;
}
