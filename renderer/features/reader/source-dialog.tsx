import { useEffect, useRef, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { directionOf } from '#shared/text/direction.ts';
import styles from './reader.module.css';

/** How much of a large file is shown on either side of the article, in UTF-16 code units. */
const context = 4000;

interface SourceDialogProps {
  readonly summary: ArticleSummary;
  /** The article's range in the decoded source. */
  readonly article: Span;
  /** The passage to show, in the decoded source. */
  readonly passage: Span | null;
  readonly onClose: () => void;
}

/** The file as it was decoded, with the article and the passage marked. */
export function SourceDialog({ summary, article, passage, onClose }: SourceDialogProps) {
  const t = useMessages();
  const { articles } = useServices();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const mark = useRef<HTMLElement>(null);

  useEffect(() => {
    let isShown = true;
    void articles.getSourceText(summary.sourceId).then(found => {
      if (!isShown) return;
      if (found.ok) setText(found.value.text);
      else setError(found.error);
    });
    return () => {
      isShown = false;
    };
  }, [articles, summary.sourceId]);

  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [text]);

  const shown = passage ?? { start: article.start, end: article.start };
  const from = Math.max(0, article.start - context);
  const part = (start: number, end: number): string => (text ?? '').slice(Math.max(from, start), end);
  return (
    <Dialog isOpen onClose={onClose} isWide title={t('reader.source-title', { file: summary.fileName })}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <p className={styles.legend}>{t('reader.source-legend')}</p>
      {text !== null && (
        // Focusable, so that the keyboard can scroll it.
        <pre className={styles.source} dir={directionOf(text)} tabIndex={0} data-source-text>
          {part(from, article.start)}
          <span className={styles.sourceArticle}>
            {part(article.start, shown.start)}
            <mark ref={mark} className={styles.sourcePassage}>
              {part(shown.start, shown.end)}
            </mark>
            {part(shown.end, article.end)}
          </span>
          {part(article.end, article.end + context)}
        </pre>
      )}
    </Dialog>
  );
}
