import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import type { SentenceSegment } from './sentence-segments.ts';
import styles from './marked-words.module.css';

interface MarkedWordsProps {
  /** The article's text, in which the segments are. */
  readonly text: string;
  readonly segments: readonly SentenceSegment[];
  /** What a changed segment is: words that others have differently, or, in another language, what both state. */
  readonly changesAre?: 'changed' | 'shared';
  /** Says a word before each marked segment, to those who hear it only. */
  readonly isSpelt?: boolean;
}

/** Words of an article, with what differs marked in the colour of the class around it. */
export function MarkedWords({ text, segments, changesAre = 'changed', isSpelt = false }: MarkedWordsProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  return segments.map(({ span, kind }) => {
    const words = sliceSpan(text, span);
    if (kind === 'plain') return <span key={span.start}>{words}</span>;
    const of = kind === 'changed' ? changesAre : kind;
    return (
      <mark key={span.start} className={styles[of]}>
        {isSpelt && (
          <span className="visually-hidden" lang={language}>
            {t(`compare.before-${of}`)}{' '}
          </span>
        )}
        {words}
      </mark>
    );
  });
}
