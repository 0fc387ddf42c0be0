import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setRules } from '#renderer/features/compare/compare-session.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { SavedItem } from '#renderer/workspace/saved/saved-item.tsx';
import type { SavedActions } from '#renderer/workspace/saved/saved-list.tsx';
import savedStyles from '#renderer/workspace/saved/saved.module.css';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { haveSameArticles } from './match-saved.ts';
import styles from './saved.module.css';

interface SavedComparisonItemProps {
  readonly saved: SavedComparison;
  readonly actions: SavedActions;
}

function ArticleLine({ summary }: { readonly summary: ArticleSummary | null }) {
  const t = useMessages();
  const formats = useFormats();
  if (!summary) {
    return (
      <li className={styles.missing}>
        <Icon name="warning" size={14} />
        {t('saved.missing-article')}
      </li>
    );
  }
  return (
    <li>
      <bdi className={styles.outlet}>{summary.outlet?.name ?? t('compare.no-outlet')}</bdi>
      <bdi>{summary.published ? formats.publishedDate(summary.published) : t('compare.no-date')}</bdi>
      <span dir={summary.direction} lang={summary.language} className={styles.headline}>
        {summary.title || t('compare.untitled')}
      </span>
    </li>
  );
}

/** One comparison that was kept. Articles that are gone are named as such; with two or more left it opens. */
export function SavedComparisonItem({ saved, actions }: SavedComparisonItemProps) {
  const t = useMessages();
  const formats = useFormats();
  const { articles, comparisons } = useServices();
  const compared = useWorkspace(state => state.compared);
  const { compare } = useWorkspace(state => state.actions);
  const names = saved.articles.join(' ');
  const summaries = useObserved(() => articles.observeSummaries(saved.articles), [articles, names]).value;
  const marks = useObserved(() => comparisons.observeMarks(saved.articles), [comparisons, names]).value;
  const missing = summaries?.filter(summary => summary === null).length ?? 0;
  const isOpenable = summaries !== null && saved.articles.length - missing > 1;
  const isOpen = haveSameArticles(compared, saved.articles);
  const open = (): void => {
    setRules(saved.rules);
    compare(saved.articles);
    actions.onOpened();
  };
  return (
    <SavedItem
      name={saved.name}
      badge={isOpen ? t('saved.open-now') : null}
      icon="compare"
      isOpenable={isOpenable}
      onOpen={open}
      actions={actions}
    >
      <ul className={styles.articles}>
        {summaries?.map((summary, place) => (
          <ArticleLine key={saved.articles[place]} summary={summary} />
        ))}
      </ul>
      <p className={savedStyles.muted}>
        {t('saved.marks', { count: marks?.length ?? 0 })} ·{' '}
        {t('saved.changed-at', { when: formats.instant(saved.changedAt) })}
      </p>
      {missing > 0 && (
        <p className={styles.missing}>
          <Icon name="warning" size={14} />
          {t(isOpenable ? 'saved.missing' : 'saved.too-few', { count: missing })}
        </p>
      )}
    </SavedItem>
  );
}
