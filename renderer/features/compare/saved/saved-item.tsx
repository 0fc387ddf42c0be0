import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setRules } from '#renderer/features/compare/compare-session.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import savedStyles from '#renderer/workspace/saved/saved.module.css';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { haveSameArticles } from './match-saved.ts';
import styles from './saved.module.css';

interface SavedItemProps {
  readonly saved: SavedComparison;
  readonly onOpened: (() => void) | undefined;
  readonly onRename: () => void;
  readonly onRemove: () => void;
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
export function SavedItem({ saved, onOpened, onRename, onRemove }: SavedItemProps) {
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
  const { name } = saved;
  return (
    <li className={savedStyles.item} aria-label={name}>
      <div className={savedStyles.itemHead}>
        <h3 className={savedStyles.itemName}>
          <bdi>{name}</bdi>
          {isOpen && <span className={savedStyles.badge}>{t('saved.open-now')}</span>}
        </h3>
        <Button
          icon="compare"
          isDisabled={!isOpenable}
          aria-label={t('saved.open', { name })}
          onPress={() => {
            setRules(saved.rules);
            compare(saved.articles);
            onOpened?.();
          }}
        >
          {t('saved.open-short')}
        </Button>
        <IconButton icon="edit" label={t('saved.rename-one', { name })} onPress={onRename} />
        <IconButton icon="close" label={t('saved.remove-one', { name })} onPress={onRemove} />
      </div>
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
    </li>
  );
}
