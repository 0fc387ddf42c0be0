import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { RelatedList } from '#renderer/workspace/reuse/related-list.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleReuse } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { SharedTextList } from './shared-text-list.tsx';
import styles from './elsewhere.module.css';

/** The articles that are nearly this text, and the way to all of them together. */
function Copies({ reuse }: { readonly reuse: ArticleReuse }) {
  const t = useMessages();
  const formats = useFormats();
  const { showCluster } = useWorkspace(state => state.actions);
  const { articleId, clusterId, nearDuplicates } = reuse;
  return (
    <>
      <h2>{t('reuse.copies-heading')}</h2>
      <SharedTextList
        id={articleId}
        texts={nearDuplicates}
        label={t('reuse.copies-heading')}
        renderNote={({ share }) => (
          <span title={t('reuse.share-note')}>{t('reuse.share', { share: formats.percent(share) })}</span>
        )}
      />
      {clusterId !== null && (
        <span>
          <Button icon="copies" onPress={() => showCluster(clusterId)}>
            {t('reuse.show-cluster')}
          </Button>
        </span>
      )}
    </>
  );
}

/** What an article has in common with the rest of the collection: copies, shared passages, reports of the same event. */
export function Elsewhere({ id }: { readonly id: ArticleId }) {
  const t = useMessages();
  const services = useServices();
  const { value, error } = useObserved(() => services.reuse.observeReuse([id]), [services, id]);
  const reuse = value?.[0] ?? null;
  return (
    <div className={styles.elsewhere}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {reuse && reuse.nearDuplicates.length > 0 && <Copies reuse={reuse} />}
      {reuse && reuse.passages.length > 0 && (
        <>
          <h2>{t('reuse.passages-heading')}</h2>
          <SharedTextList
            id={id}
            texts={reuse.passages}
            label={t('reuse.passages-heading')}
            renderNote={({ longestRun }) => t('reuse.longest-run', { count: longestRun })}
          />
        </>
      )}
      <h2>{t('reuse.related-heading')}</h2>
      <RelatedList id={id} except={reuse?.passages.map(({ articleId }) => articleId) ?? []} />
    </div>
  );
}
