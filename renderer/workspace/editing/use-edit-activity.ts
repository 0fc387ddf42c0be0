import { useSyncExternalStore } from 'react';
import type { EditActivity } from '#renderer/operations/edit-work.ts';
import { useServices } from '#renderer/workspace/services.tsx';

/** The edit of many articles that goes on, or how the last one ended before its time. */
export function useEditActivity(): EditActivity | null {
  const { edits } = useServices();
  return useSyncExternalStore(
    listener => edits.subscribe(listener),
    () => edits.activity,
  );
}
