import '#renderer/ui/theme/fonts.css';
import '#renderer/ui/theme/tokens.css';
import '#renderer/ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectHost } from '#renderer/host/connect-host.ts';
import { createEditWork } from '#renderer/operations/edit-work.ts';
import { createFolderWatcher } from '#renderer/operations/folder-watcher.ts';
import { createHistory } from '#renderer/operations/history.ts';
import { keepReuseKnown } from '#renderer/operations/keep-reuse-known.ts';
import { createSearcher } from '#renderer/search/create-searcher.ts';
import { createEventsSource } from '#renderer/storage/create-events-source.ts';
import { createImporter } from '#renderer/storage/create-importer.ts';
import { createReanalyser } from '#renderer/storage/create-reanalyser.ts';
import { createRemapper } from '#renderer/storage/create-remapper.ts';
import { createReuseFinder } from '#renderer/storage/create-reuse-finder.ts';
import { defaultCollectionName } from '#renderer/storage/database.ts';
import { openCollection } from '#renderer/storage/open-collection.ts';
import { ServicesProvider, type Services } from '#renderer/workspace/services.tsx';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { App } from './app.tsx';
import { StartProblem } from './start-problem.tsx';

async function connect(): Promise<Services> {
  const host = connectHost();
  const [settings, capabilities] = await Promise.all([
    host.api.readSettings({}),
    host.api.readCapabilities({}),
  ]);
  if (!capabilities.ok) throw new Error(capabilities.error.code);
  if (settings.ok) useSettings.setState(settings.value);
  const collection = openCollection(defaultCollectionName);
  await collection.runs.markInterrupted();
  window.addEventListener('unhandledrejection', event => {
    void host.api.logProblem({ message: `unhandled rejection: ${String(event.reason)}`.slice(0, 4000) });
  });
  window.addEventListener('error', event => {
    void host.api.logProblem({ message: `unhandled error: ${event.message}`.slice(0, 4000) });
  });
  const importer = createImporter({
    host,
    collection: defaultCollectionName,
    originals: collection.originals,
  });
  const watcher = createFolderWatcher({ host, importer });
  // In one window at a time: two would import the same files at once. The lock is held for the life of the page.
  void navigator.locks.request('watched-folders', async () => {
    await watcher.start();
    await new Promise(() => undefined);
  });
  const reanalyser = createReanalyser(defaultCollectionName);
  const reuseFinder = createReuseFinder(defaultCollectionName);
  keepReuseKnown({
    importer,
    finder: reuseFinder,
    reuse: collection.reuse,
    now: () => performance.now(),
    wait: (callback, milliseconds) => void setTimeout(callback, milliseconds),
  });
  return {
    host,
    capabilities: capabilities.value,
    ...collection,
    eventsSource: createEventsSource(defaultCollectionName),
    importer,
    watcher,
    reanalyser,
    remapper: createRemapper(defaultCollectionName),
    reuseFinder,
    searcher: createSearcher(defaultCollectionName),
    edits: createEditWork(() => performance.now()),
    history: createHistory(),
  };
}

const root = createRoot(assertPresent(document.getElementById('root'), 'index.html holds #root'));
connect().then(
  services =>
    root.render(
      <StrictMode>
        <ServicesProvider value={services}>
          <App />
        </ServicesProvider>
      </StrictMode>,
    ),
  (cause: unknown) => root.render(<StartProblem cause={cause} />),
);
