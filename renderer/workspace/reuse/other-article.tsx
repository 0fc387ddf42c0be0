import type { ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { PutAside } from './put-aside.tsx';
import styles from './reuse.module.css';

interface OtherArticleProps {
  readonly summary: ArticleSummary;
  /** The article beside which this one is named. */
  readonly beside: ArticleId;
  /** What the two have in common, after outlet and date. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
  /** Called before another view opens. */
  readonly onLeave?: (() => void) | undefined;
}

/** Another article in a list beside an article: opened by its title, put aside or compared by its buttons. */
export function OtherArticle({ summary, beside, note, children, onLeave }: OtherArticleProps) {
  const t = useMessages();
  const formats = useFormats();
  const { openArticle, compare } = useWorkspace(state => state.actions);
  const { id, direction, language, outlet, published } = summary;
  const title = summary.title || t('shell.untitled');
  const leave = (how: () => void): void => {
    onLeave?.();
    how();
  };
  return (
    <li className={styles.other} data-other-article>
      <div className={styles.otherWords}>
        <p className={styles.otherMeta}>
          <bdi className={styles.outlet}>{outlet?.name ?? t('library.no-outlet')}</bdi>
          <bdi>{published ? formats.publishedDate(published) : t('library.undated')}</bdi>
          {note}
        </p>
        <button type="button" className={styles.otherTitle} onClick={() => leave(() => openArticle(id))}>
          <bdi dir={direction} lang={language}>
            {title}
          </bdi>
        </button>
        {children}
      </div>
      <div className={styles.otherActions}>
        <PutAside summary={summary} />
        <IconButton
          icon="compare"
          label={t('reuse.compare-titled', { title })}
          onPress={() => leave(() => compare([beside, id]))}
        />
      </div>
    </li>
  );
}
