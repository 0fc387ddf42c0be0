import { describe, expect, it, vi } from 'vitest';
import type { Grant } from '#shared/host/host-api.ts';
import { createInMemoryHost, grantOf } from '#shared/testing/host-in-memory.ts';
import { buildImportRun } from '#shared/testing/build-import-batch.ts';
import { createFolderWatcher } from './folder-watcher.ts';
import type { ImportActivity } from './importer.ts';

const news = grantOf('news', 'folder');
const reports = grantOf('reports', 'folder');
const running: ImportActivity = {
  kind: 'running',
  run: buildImportRun(),
  standing: { currentPath: null, slowest: null },
  isPaused: false,
  pace: null,
};

/** An importer that runs until it is told to end. */
function fakeImporter() {
  let activity: ImportActivity = { kind: 'idle' };
  const listeners = new Set<() => void>();
  const started: string[] = [];
  return {
    started,
    end(): void {
      activity = { kind: 'idle' };
      for (const listener of listeners) listener();
    },
    importer: {
      get activity() {
        return activity;
      },
      subscribe(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async start(grants: readonly Grant[]) {
        activity = running;
        started.push(grants.map(({ name }) => name).join());
        return true;
      },
    },
  };
}

function open() {
  const host = createInMemoryHost({ chosen: [news, reports] });
  const fake = fakeImporter();
  // The in-memory host opens no ports, so it is the host of a page that has none.
  const watcher = createFolderWatcher({ host: host.connection as never, importer: fake.importer });
  return { host, ...fake, watcher };
}

describe('watched folders', () => {
  it('are each looked at once when the program starts, one after the other', async () => {
    const { watcher, started, end } = open();
    await watcher.watch(news.id);
    await watcher.watch(reports.id);
    await watcher.start();
    expect(started).toEqual(['news']);
    end();
    expect(started).toEqual(['news', 'reports']);
    end();
    expect(started).toEqual(['news', 'reports']);
  });

  it('are imported when they change, right after an import that is running', async () => {
    const { watcher, host, started, importer, end } = open();
    await watcher.start();
    await importer.start([grantOf('by hand')]);
    host.publish('watchedFolderChanged', { grant: news });
    host.publish('watchedFolderChanged', { grant: news });
    expect(started).toEqual(['by hand']);
    end();
    expect(started).toEqual(['by hand', 'news']);
    end();
    expect(started).toEqual(['by hand', 'news']);
  });

  it('are listed, and are not imported any more once taken from the list', async () => {
    const { watcher, host, started, importer, end } = open();
    const heard = vi.fn();
    watcher.subscribe(heard);
    await watcher.start();
    await watcher.watch(news.id);
    expect(watcher.folders).toEqual([{ grant: news, isThere: true }]);
    await importer.start([grantOf('by hand')]);
    host.publish('watchedFolderChanged', { grant: news });
    await watcher.unwatch(news.id);
    end();
    expect(watcher.folders).toEqual([]);
    expect(started).toEqual(['by hand']);
    expect(heard).toHaveBeenCalled();
  });

  it('that the host refuses to watch are said of', async () => {
    const { watcher } = open();
    expect(await watcher.watch(grantOf('file.txt').id)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
