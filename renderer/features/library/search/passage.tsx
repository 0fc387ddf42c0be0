import { useMessages } from '#renderer/messages/use-messages.ts';
import { MarkedPieces } from '#renderer/workspace/search/marked-pieces.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Snippet } from '#shared/search/search-request.ts';
import styles from './results.module.css';

interface PassageProps {
  readonly snippet: Snippet;
  readonly summary: Pick<ArticleSummary, 'direction' | 'language'>;
}

/** Between a passage and the sign that it was cut there, which never stands on a line alone. */
const unbroken = '\u00a0';

/** The passage of an article in which most of what is looked for stands. */
export function Passage({ snippet, summary }: PassageProps) {
  const t = useMessages();
  const { passage, isCutBefore, isCutAfter } = snippet;
  if (passage.length === 0) return <span className={styles.passage}>{t('results.no-passage')}</span>;
  return (
    <span className={styles.passage} dir={summary.direction} lang={summary.language} data-passage>
      {isCutBefore && `…${unbroken}`}
      <MarkedPieces pieces={passage} />
      {isCutAfter && `${unbroken}…`}
    </span>
  );
}
