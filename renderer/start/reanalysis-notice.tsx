import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ReanalysisStatus } from '#renderer/workspace/reanalysis-status.tsx';
import { useReanalysis } from '#renderer/workspace/use-reanalysis.ts';
import { useIsImporting } from '#renderer/workspace/use-import-activity.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import styles from './app.module.css';

/** At the head of every view while articles wait to be read with newer rules, until put off; the settings keep the offer. */
export function ReanalysisNotice() {
  const t = useMessages();
  const { oldCount, activity } = useReanalysis();
  const isImporting = useIsImporting();
  const view = useWorkspace(state => state.view);
  const [isPutOff, setIsPutOff] = useState(false);
  const hasNews = activity.kind !== 'idle' || (oldCount ?? 0) > 0;
  const isShown = activity.kind === 'running' || (!isPutOff && hasNews && !isImporting);
  // The settings show the same in their own place.
  if (!isShown || view === 'settings') return null;
  return (
    <aside className={styles.notice} aria-label={t('reanalysis.region')}>
      <ReanalysisStatus
        later={<IconButton icon="close" label={t('reanalysis.later')} onPress={() => setIsPutOff(true)} />}
      />
    </aside>
  );
}
