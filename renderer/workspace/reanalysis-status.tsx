import type { ReactNode } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReanalysisActivity } from '#renderer/operations/reanalyser.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from './services.tsx';
import { useReanalysis } from './use-reanalysis.ts';
import styles from './reanalysis-status.module.css';

function Running({ activity }: { readonly activity: Extract<ReanalysisActivity, { kind: 'running' }> }) {
  const t = useMessages();
  const { reanalyser } = useServices();
  const { progress, isPaused } = activity;
  const { done, total } = progress;
  return (
    <>
      <span className={styles.words} role="status">
        {t(isPaused ? 'reanalysis.paused' : 'reanalysis.running', { done, total })}
      </span>
      <progress
        className={styles.progress}
        max={Math.max(1, total)}
        value={done}
        aria-label={t('reanalysis.region')}
      />
      <Button
        icon={isPaused ? 'play' : 'pause'}
        onPress={() => (isPaused ? reanalyser.resume() : reanalyser.pause())}
      >
        {t(isPaused ? 'reanalysis.resume' : 'reanalysis.pause')}
      </Button>
      <Button icon="close" onPress={() => reanalyser.cancel()}>
        {t('reanalysis.cancel')}
      </Button>
    </>
  );
}

interface ReanalysisStatusProps {
  /** Shown beside the offer to begin. */
  readonly later?: ReactNode;
  /** Shown where there is nothing to do and nothing was done. */
  readonly otherwise?: ReactNode;
}

/** Offers to read old articles again, shows how far that is, and what came of it; nothing where all are up to date. */
export function ReanalysisStatus({ later, otherwise = null }: ReanalysisStatusProps) {
  const t = useMessages();
  const { reanalyser } = useServices();
  const { oldCount, activity } = useReanalysis();
  const isOffered = oldCount !== null && oldCount > 0;
  if (activity.kind === 'idle' && !isOffered) return otherwise;
  if (activity.kind === 'running')
    return (
      <div
        className={styles.status}
        role="group"
        aria-label={t('reanalysis.region')}
        data-reanalysis="running"
      >
        <Running activity={activity} />
      </div>
    );
  return (
    <div
      className={styles.status}
      role="group"
      aria-label={t('reanalysis.region')}
      data-reanalysis={activity.kind}
    >
      {activity.kind === 'failed' && <Problem>{t(storeErrorMessage(activity.error))}</Problem>}
      <span className={styles.words} role="status">
        {activity.kind === 'finished' && t('reanalysis.finished', { count: activity.progress.done })}{' '}
        {activity.kind === 'finished' &&
          activity.progress.failed > 0 &&
          t('reanalysis.failed-articles', { count: activity.progress.failed })}
        {isOffered && activity.kind !== 'finished' && (
          <>
            <strong>{t('reanalysis.offer', { count: oldCount })}</strong>{' '}
            <span className={styles.promise}>{t('reanalysis.promise')}</span>
          </>
        )}
      </span>
      {isOffered && (
        <Button variant="primary" icon="again" onPress={() => reanalyser.start()}>
          {t('reanalysis.start')}
        </Button>
      )}
      {later}
    </div>
  );
}
