import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ClustersView } from '#renderer/features/clusters/clusters-view.tsx';
import { CompareView } from '#renderer/features/compare/compare-view.tsx';
import { ImportView } from '#renderer/features/import/import-view.tsx';
import { LibraryView } from '#renderer/features/library/library-view.tsx';
import { ReaderView } from '#renderer/features/reader/reader-view.tsx';
import { SettingsView } from '#renderer/features/settings/settings-view.tsx';
import { TimelineView } from '#renderer/features/timeline/timeline-view.tsx';
import { formatLocale } from '#renderer/messages/format-locale.ts';
import { startImportMessage } from '#renderer/messages/start-import-message.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import {
  importChosen,
  importDropped,
  importGranted,
  type StartImportError,
} from '#renderer/operations/start-import.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { changeSettings, useSettings } from '#renderer/workspace/settings-store.ts';
import { useWorkspace, type ViewName } from '#renderer/workspace/workspace-store.ts';
import type { Result } from '#shared/result/result.ts';
import { useAppliedSettings } from './apply-settings.ts';
import { ComparisonTray } from './comparison-tray.tsx';
import { DropTarget } from './drop-target.tsx';
import { EditStrip } from './edit-strip.tsx';
import { ImportStrip } from './import-strip.tsx';
import { Navigation } from './navigation.tsx';
import { ReanalysisNotice } from './reanalysis-notice.tsx';
import { ViewBoundary } from './view-boundary.tsx';
import styles from './app.module.css';

const views: Readonly<Record<ViewName, () => ReactNode>> = {
  library: () => <LibraryView />,
  reader: () => <ReaderView />,
  compare: () => <CompareView />,
  timeline: () => <TimelineView />,
  import: () => <ImportView />,
  clusters: () => <ClustersView />,
  settings: () => <SettingsView />,
};

function Crashed({ report, retry }: { readonly report: string; readonly retry: () => void }) {
  const t = useMessages();
  return (
    <Problem
      actions={
        <>
          <Button onPress={retry}>{t('shell.retry')}</Button>
          <Button icon="copy" onPress={() => void navigator.clipboard.writeText(report)}>
            {t('shell.copy-report')}
          </Button>
        </>
      }
    >
      {t('shell.crashed')}
    </Problem>
  );
}

const showCrash = (report: string, retry: () => void): ReactNode => <Crashed report={report} retry={retry} />;

/** Starts imports that come from outside the import view: drops, the command line, the native menu. */
function useOutsideImports(): {
  readonly error: StartImportError | null;
  dismiss(): void;
  drop(files: readonly File[]): void;
} {
  const services = useServices();
  const { show } = useWorkspace(state => state.actions);
  const [error, setError] = useState<StartImportError | null>(null);
  const follow = (starting: Promise<Result<null, StartImportError>>): void => {
    show('import');
    void starting.then(result =>
      setError(result.ok || result.error.code === 'nothing-chosen' ? null : result.error),
    );
  };

  useEffect(() => {
    const { host } = services;
    // The list at the host is the truth and the event only a nudge: what was taken is not offered again on a reload.
    const takeOffered = (): void =>
      void host.api.takeOfferedGrants({}).then(taken => {
        if (taken.ok && taken.value.grants.length > 0) follow(importGranted(services, taken.value.grants));
      });
    const offered = host.subscribe('grantsOffered', takeOffered);
    const menu = host.subscribe('menuCommand', ({ command }) => {
      if (command === 'import-files') follow(importChosen(services, 'files'));
      if (command === 'import-folder') follow(importChosen(services, 'folder'));
      if (command === 'toggle-language') {
        const language = useSettings.getState().language === 'ar' ? 'en' : 'ar';
        void changeSettings(host.api, { language });
      }
    });
    takeOffered();
    return () => {
      offered();
      menu();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per connection; `follow` only sets state
  }, [services]);

  return { error, dismiss: () => setError(null), drop: files => follow(importDropped(services, files)) };
}

/** The window: the rail, the view in front, the tray. */
export function App() {
  const t = useMessages();
  const services = useServices();
  const view = useWorkspace(state => state.view);
  const language = useSettings(settings => settings.language);
  const digits = useSettings(settings => settings.digits);
  const outside = useOutsideImports();
  useAppliedSettings();
  return (
    <I18nProvider locale={formatLocale(language, digits)}>
      <DropTarget onDrop={outside.drop}>
        <div className={styles.app}>
          <Navigation />
          <main className={styles.main}>
            {outside.error && (
              <Problem
                actions={<IconButton icon="close" label={t('shell.close')} onPress={outside.dismiss} />}
              >
                {t(startImportMessage(outside.error))}
              </Problem>
            )}
            <ReanalysisNotice />
            <div className={styles.view}>
              <ViewBoundary key={view} host={services.host.api} fallback={showCrash}>
                {views[view]()}
              </ViewBoundary>
            </div>
            <ComparisonTray />
            <EditStrip />
            <ImportStrip />
          </main>
        </div>
      </DropTarget>
    </I18nProvider>
  );
}
