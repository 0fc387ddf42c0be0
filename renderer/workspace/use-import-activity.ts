import { useSyncExternalStore } from 'react';
import type { ImportActivity } from '#renderer/operations/importer.ts';
import { useServices } from './services.tsx';

/** What the importer is doing now. */
export function useImportActivity(): ImportActivity {
  const { importer } = useServices();
  return useSyncExternalStore(
    listener => importer.subscribe(listener),
    () => importer.activity,
  );
}

/** Whether an import runs; what shows no more of it is not drawn again with each of its steps. */
export function useIsImporting(): boolean {
  const { importer } = useServices();
  return useSyncExternalStore(
    listener => importer.subscribe(listener),
    () => importer.activity.kind === 'running',
  );
}
