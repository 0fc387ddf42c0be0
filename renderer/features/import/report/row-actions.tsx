import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { retryFiles } from '#renderer/operations/retry-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PathText } from '#renderer/ui/path-text.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './report.module.css';

/** Of a file with more articles than this the library is the place to look for them. */
const listedAtMost = 50;

/** The articles of a file to choose from; one that is alone is opened at once. */
function ArticlesOf({ outcome: { path, articleCount } }: { readonly outcome: ImportOutcome }) {
  const t = useMessages();
  const { runs, articles } = useServices();
  const { openArticle } = useWorkspace(state => state.actions);
  const [found, setFound] = useState<readonly ArticleSummary[] | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const show = async (): Promise<void> => {
    const ids = await runs.findArticles(path);
    if (!ids.ok) return setError(ids.error);
    const [first, ...others] = ids.value;
    if (first && others.length === 0) return openArticle(first);
    const summaries = await articles.getSummaries(ids.value.slice(0, listedAtMost));
    if (!summaries.ok) return setError(summaries.error);
    setFound(summaries.value.filter(summary => summary !== null));
  };
  return (
    <>
      <Button icon="reader" onPress={() => void show()}>
        {t('report.articles-of', { count: articleCount })}
      </Button>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {found?.length === 0 && <p role="status">{t('report.articles-gone')}</p>}
      {found && found.length > 0 && (
        <ul className={styles.articleList}>
          {found.map(({ id, title, direction, language }) => (
            <li key={id}>
              <button type="button" dir={direction} lang={language} onClick={() => openArticle(id)}>
                {title || t('shell.untitled')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface RowActionsProps {
  readonly run: ImportRun;
  readonly outcome: ImportOutcome;
  readonly isBusy: boolean;
  readonly onCopy: () => void;
}

/** What can be done with the row that is chosen. */
export function RowActions({ run, outcome, isBusy, onCopy }: RowActionsProps) {
  const t = useMessages();
  const services = useServices();
  const { path, status, articleCount } = outcome;
  return (
    <div role="group" aria-label={t('report.row-actions')} className={styles.actions}>
      <span className={styles.chosenPath}>
        <PathText path={path} />
      </span>
      <Button icon="copy" onPress={onCopy}>
        {t('report.copy')}
      </Button>
      {status === 'failed' && (
        <Button icon="again" isDisabled={isBusy} onPress={() => void retryFiles(services, run, [path])}>
          {t('report.retry-one')}
        </Button>
      )}
      {articleCount > 0 && <ArticlesOf key={path} outcome={outcome} />}
    </div>
  );
}
