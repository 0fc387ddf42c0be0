import { analysisVersion } from '#shared/analysis/analysis-version.ts';

/** True for an article read by rules older than today's; versions are numbers with dots, and anything else is older. */
export function isReadByOlderRules(version: string, today: string = analysisVersion): boolean {
  if (version === today) return false;
  const [mine, theirs] = [version, today].map(text => text.split('.').map(Number));
  if (!mine || !theirs || mine.some(Number.isNaN) || theirs.some(Number.isNaN)) return true;
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
