import { useState } from 'react';
import { startImportMessage } from '#renderer/messages/start-import-message.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { importSamples, type StartImportError } from '#renderer/operations/start-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';

/** What the library shows before anything was imported. */
export function EmptyLibrary() {
  const t = useMessages();
  const services = useServices();
  const { show } = useWorkspace(state => state.actions);
  const [error, setError] = useState<StartImportError | null>(null);
  const trySamples = (): void =>
    void importSamples(services).then(started => {
      if (started.ok) show('import');
      else setError(started.error);
    });
  return (
    <EmptyState icon="library" title={t('library.empty-title')} hint={t('library.empty-hint')}>
      <Button variant="primary" icon="import" onPress={() => show('import')}>
        {t('library.empty-action')}
      </Button>
      <Button icon="library" onPress={trySamples}>
        {t('library.empty-samples')}
      </Button>
      {error && <Problem>{t(startImportMessage(error))}</Problem>}
    </EmptyState>
  );
}
