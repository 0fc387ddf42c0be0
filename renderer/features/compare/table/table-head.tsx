import { useMessages } from '#renderer/messages/use-messages.ts';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import { onlyIn, type PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { StatedDate } from '#renderer/features/compare/stated-date.tsx';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import styles from './table.module.css';

/** The head of the table: which article each column is. Letters of print are spoken as what they are. */
export function TableHead({ articles }: { readonly articles: readonly LoadedArticle[] }) {
  const t = useMessages();
  return (
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" className={styles.corner}>
          {t('table.number')}
        </th>
        {articles.map(({ summary }, place) => {
          // A comparison has no more articles than there are panes.
          const pane = place as PaneNumber;
          return (
            <th key={summary.id} role="columnheader" scope="col" className={styles.head}>
              <span className={styles.source}>
                <ClassMark of={onlyIn(pane)} />
                <span className="visually-hidden">{t(letterOf(pane))}</span>
                <bdi className={styles.outlet}>{summary.outlet?.name ?? t('compare.no-outlet')}</bdi>
                <StatedDate published={summary.published} />
              </span>
              <span className={styles.headline} dir={summary.direction} lang={summary.language}>
                {summary.title || t('compare.untitled')}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
