import { inside } from './met-file.ts';

/** Whether a path is to be read, or leads to one that is: `archive.zip` leads to `archive.zip › a.html`. */
export type IsWanted = (label: string) => boolean;

/** Which files an import is to read, by their paths. */
export interface WantedPaths {
  readonly isWanted: IsWanted;
  /** Whether something inside of this one is wanted by name. */
  readonly leadsToWanted: (label: string) => boolean;
}

const waysTo = (label: string): readonly string[] => {
  const steps = label.split(inside);
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join(inside));
};

/** Wants everything below and above these paths, or (null) everything there is. */
export function wantPaths(paths: readonly string[] | null): WantedPaths {
  if (paths === null) return { isWanted: () => true, leadsToWanted: () => false };
  const wanted = new Set(paths);
  const leading = new Set(paths.flatMap(waysTo));
  return {
    isWanted: label => wanted.has(label) || leading.has(label) || waysTo(label).some(way => wanted.has(way)),
    leadsToWanted: label => leading.has(label),
  };
}
