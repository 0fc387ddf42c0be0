import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Source, SourceText } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import type { OriginalStore } from '#shared/stores/original-store.ts';

/** A source with the text that was read out of it. */
export interface LoadedSource {
  readonly source: Source;
  readonly read: SourceText;
  /** Whether the file itself is kept. */
  readonly isKept: boolean;
}

interface Stores {
  readonly articles: ArticleStore;
  readonly originals: OriginalStore;
}

async function load(
  { articles, originals }: Stores,
  id: SourceId,
): Promise<Result<LoadedSource, StoreError>> {
  const [source, read, kept] = await Promise.all([
    articles.getSource(id),
    articles.getSourceText(id),
    originals.isKept(id),
  ]);
  if (!source.ok) return source;
  if (!read.ok) return read;
  return ok({ source: source.value, read: read.value, isKept: kept.ok && kept.value });
}

/** What an article was read from; both null until it is there. */
export function useSource(id: SourceId): {
  readonly loaded: LoadedSource | null;
  readonly error: StoreError | null;
} {
  const { articles, originals } = useServices();
  const [state, setState] = useState<{ loaded: LoadedSource | null; error: StoreError | null }>({
    loaded: null,
    error: null,
  });
  useEffect(() => {
    let isShown = true;
    void load({ articles, originals }, id).then(done => {
      if (isShown)
        setState(done.ok ? { loaded: done.value, error: null } : { loaded: null, error: done.error });
    });
    return () => {
      isShown = false;
    };
  }, [articles, originals, id]);
  return state;
}
