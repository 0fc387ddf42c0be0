import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Grant } from '#shared/host/host-api.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { ImportRunStore } from '#shared/stores/import-run-store.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ImportChoices, Importer, PendingRetry } from './importer.ts';

interface Ports {
  readonly importer: Importer;
  readonly runs: Pick<ImportRunStore, 'getOutcomes'>;
}

/** Names of what was chosen for a run; of runs whose choice was not kept the label tells them. */
export const chosenNames = ({ origin, label }: ImportRun): readonly string[] =>
  origin ? origin.grants.map(({ name }) => name) : label.split(' · ');

/**
 * Reads files of a run again, and nothing else. Where the program no longer knows what was chosen for that run, it waits
 * until the user chooses it again.
 */
export async function retryFiles(
  { importer }: Pick<Ports, 'importer'>,
  run: ImportRun,
  only: readonly string[],
): Promise<Result<null, { readonly code: 'busy' }>> {
  if (importer.activity.kind === 'running') return err({ code: 'busy' });
  const grants = run.origin?.grants ?? [];
  if (grants.length === 0) {
    importer.holdRetry({ run, only });
    return ok(null);
  }
  return (await importer.start(grants, { only, retried: run })) ? ok(null) : err({ code: 'busy' });
}

/** Reads all files of a run again that could not be read. */
export async function retryFailed(
  ports: Ports,
  run: ImportRun,
): Promise<Result<null, StoreError | { readonly code: 'busy' }>> {
  const outcomes = await ports.runs.getOutcomes(run.id);
  if (!outcomes.ok) return outcomes;
  const failed = outcomes.value.filter(({ status }) => status === 'failed');
  return retryFiles(
    ports,
    run,
    failed.map(({ path }) => path),
  );
}

/** What a choice is imported for: the retry that waits for something of that name, else all of it. */
export function takeUpRetry(pending: PendingRetry | null, grants: readonly Grant[]): ImportChoices {
  if (pending === null) return {};
  const names = chosenNames(pending.run);
  return grants.every(({ name }) => names.includes(name)) ? { only: pending.only, retried: pending.run } : {};
}
