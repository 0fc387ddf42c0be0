import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** Rows that are read of a run that goes on, and how often. */
export const firstRows = 500;
const everyMs = 2_000;

export interface ReadOutcomes {
  /** Null until they were read. */
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly error: StoreError | null;
}

/** What a run says of its files: all of it once it has ended, and before that now and then the first of it. */
export function useOutcomes(run: ImportRun): ReadOutcomes {
  const { runs } = useServices();
  const [read, setRead] = useState<ReadOutcomes>({ outcomes: null, error: null });
  const { id } = run;
  const isRunning = run.state === 'running';
  // Rows change after the end only with the counts: where columns were chosen, and the file was read again.
  const counts = isRunning ? '' : Object.values(run.counts).join();
  useEffect(() => {
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readRows = async (): Promise<void> => {
      const found = await runs.getOutcomes(id, ...(isRunning ? [firstRows] : []));
      if (!isShown) return;
      setRead(found.ok ? { outcomes: found.value, error: null } : { outcomes: [], error: found.error });
      if (isRunning) timer = setTimeout(() => void readRows(), everyMs);
    };
    void readRows();
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [runs, id, isRunning, counts]);
  return read;
}
