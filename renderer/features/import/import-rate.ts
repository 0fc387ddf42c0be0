import type { ImportCounts } from '#shared/domain/import-run/import-run.ts';

/** How fast an import goes and how long it will take, once enough is known to say so (a second and a file). */
export function importRate(
  counts: ImportCounts,
  elapsedMs: number,
): { readonly filesPerSecond: number; readonly minutesLeft: number } | null {
  if (elapsedMs < 1000 || counts.filesDone === 0) return null;
  const perSecond = counts.filesDone / (elapsedMs / 1000);
  const secondsLeft = Math.max(0, counts.filesFound - counts.filesDone) / perSecond;
  return { filesPerSecond: Math.max(1, Math.round(perSecond)), minutesLeft: Math.round(secondsLeft / 60) };
}
