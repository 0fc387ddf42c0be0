import { useEffect, useState } from 'react';
import { originalErrorMessage, storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { saveOriginal } from '#renderer/operations/save-original.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { OriginalError } from '#shared/stores/original-store.ts';
import { PlaceLabel } from './place-label.tsx';
import { SourceView } from './source-view.tsx';
import { placeNames, type PlaceName } from './source-window.ts';
import { useSource, type LoadedSource } from './use-source.ts';
import styles from './source.module.css';

interface SourceDialogProps {
  readonly summary: ArticleSummary;
  /** The article's range in the text of the source. */
  readonly article: Span;
  /** The passage to show, in the text of the source. */
  readonly passage: Span | null;
  readonly onClose: () => void;
}

/** What an article was read from, with the article and the passage marked, and the file itself to save. */
export function SourceDialog({ summary, article, passage, onClose }: SourceDialogProps) {
  const t = useMessages();
  const { loaded, error } = useSource(summary.sourceId);
  const names = loaded ? placeNames(loaded.read.places, passage ?? article) : [];
  return (
    <Dialog isOpen onClose={onClose} isWide title={t('reader.source-title', { file: summary.fileName })}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <p className={styles.legend}>
        {t('reader.source-legend')} <Places names={names} />
      </p>
      {loaded && (
        <>
          <SourceView source={loaded.source} read={loaded.read} article={article} passage={passage} />
          <OriginalFile loaded={loaded} />
        </>
      )}
    </Dialog>
  );
}

/** The pages or parts that hold what is shown: the first and, where there are several, the last. */
function Places({ names }: { readonly names: readonly PlaceName[] }) {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <strong data-source-at>
      <PlaceLabel place={first} />
      {last !== first && (
        <>
          {' – '}
          <PlaceLabel place={last} />
        </>
      )}
    </strong>
  );
}

/** Saves the file as it was imported; says so where it was not kept. */
function OriginalFile({ loaded: { source, isKept } }: { readonly loaded: LoadedSource }) {
  const t = useMessages();
  const { originals } = useServices();
  const [error, setError] = useState<OriginalError | null>(null);
  useEffect(() => setError(null), [source.id]);
  const save = (): void =>
    void saveOriginal({ originals, download: downloadBytes }, source).then(done =>
      setError(done.ok ? null : done.error),
    );
  if (!isKept) return <p className={styles.legend}>{t('reader.original-not-kept')}</p>;
  return (
    <>
      {error && <Problem>{t(originalErrorMessage(error))}</Problem>}
      <DialogActions>
        <Button icon="file" onPress={save}>
          {t('reader.save-original')}
        </Button>
      </DialogActions>
    </>
  );
}
