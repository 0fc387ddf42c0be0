import { useEffect, useState } from 'react';
import type { RecordPreview } from '#renderer/operations/remapper.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'shown'; readonly article: RecordPreview | null }
  | { readonly kind: 'failed'; readonly error: StoreError };

/** The first article of a source under a mapping; while it is worked out anew, the one before stays. */
export function usePreview(sourceId: SourceId, mapping: RecordMapping): Preview {
  const { remapper } = useServices();
  const [preview, setPreview] = useState<Preview>({ kind: 'waiting' });
  useEffect(() => {
    if (mapping.text.length === 0) {
      setPreview({ kind: 'shown', article: null });
      return;
    }
    let isWanted = true;
    void remapper.preview(sourceId, mapping).then(found => {
      if (!isWanted) return;
      setPreview(found.ok ? { kind: 'shown', article: found.value } : { kind: 'failed', error: found.error });
    });
    return () => {
      isWanted = false;
    };
  }, [remapper, sourceId, mapping]);
  return preview;
}
