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
