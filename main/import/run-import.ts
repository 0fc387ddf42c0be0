import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import type { ImportCounts } from '#shared/domain/import-run/import-run.ts';
import type { GrantId } from '#shared/ids/ids.ts';
import type { ImportRequest } from '#shared/import-stream/frames.ts';
import type { AnalysisExecutor } from './analyse/analysis-executor.ts';
import { createAnalysisPool } from './analyse/analysis-pool.ts';
import { discoverFiles } from './discover/discover-files.ts';
import type { DiscoveryRoot } from './discover/discover-files.ts';
import { meetFiles } from './discover/meet-files.ts';
import type { MetFile } from './discover/met-file.ts';
import { readGroup } from './discover/read-group.ts';
import { wantPaths } from './discover/wanted-paths.ts';
import type { ImportLink } from './import-link.ts';
import { analyseGroup } from './run/analyse-group.ts';
import type { GroupAnalysis } from './run/analyse-group.ts';
import { composeBatch } from './run/compose-batch.ts';
import type { RunLedger } from './run/compose-batch.ts';
import { createImportChannel } from './run/import-channel.ts';
import type { ImportChannel } from './run/import-channel.ts';
import { createProgressReport } from './run/progress-report.ts';
import { createStageClock } from './run/stage-clock.ts';
import { workAhead } from './run/work-ahead.ts';

/** A file or folder the user chose, as the host knows it. */
export interface GrantedPath {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly name: string;
}

/** Names what a grant stands for; null for an id that was never given. */
export type ResolveGrant = (id: GrantId) => GrantedPath | null;

export interface ImportOptions {
  /** Takes lines for the host's log; they hold codes and counts, never text of a file. */
  readonly log: (message: string) => void;
  /** Where files are analysed; worker threads of its own unless given. */
  readonly executor?: AnalysisExecutor;
}

/** How long the other side may take to close the line after the end, before it is closed here. */
const closingTimeMs = 5_000;

/** Serves one import over `link`, from the `start` frame to the last acknowledged batch. Never rejects. */
export async function runImport(
  link: ImportLink,
  resolveGrant: ResolveGrant,
  options: ImportOptions,
): Promise<void> {
  const channel = createImportChannel(link);
  const executor = options.executor ?? createAnalysisPool();
  try {
    const request = await channel.started;
    if (request !== null) await serve(channel, request, resolveGrant, executor, options.log);
  } catch (error) {
    options.log(`import: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await channel.send({ kind: 'failed', error: { code: 'internal' } });
  } finally {
    await executor.close();
  }
  await channel.untilClosed(closingTimeMs);
  link.close();
}

async function serve(
  channel: ImportChannel,
  request: ImportRequest,
  resolveGrant: ResolveGrant,
  executor: AnalysisExecutor,
  log: (message: string) => void,
): Promise<void> {
  const roots: DiscoveryRoot[] = [];
  for (const grant of request.grants) {
    const root = resolveGrant(grant);
    if (root === null) return channel.send({ kind: 'failed', error: { code: 'grant-unknown' } });
    roots.push(root);
  }
  const label = roots.map(root => root.name).join(' · ');
  const startedAt = new Date().toISOString();
  const { runId: id } = request;
  await channel.send({
    kind: 'opened',
    run: { id, label, startedAt, finishedAt: null, state: 'running', counts: noImportCounts },
  });
  const counts = await sendAll(channel, request, roots, executor);
  await channel.untilCommitted();
  await channel.send({ kind: 'end', counts, cancelled: channel.signal.aborted });
  log(
    `import: ${channel.isOpen() ? 'ended' : 'left'} after ${counts.filesDone} files, ${counts.failed} failed`,
  );
}

/** Groups that are analysed at once: while the last files of one are, the workers go on with the next. */
const groupsAtOnce = 2;

/** Files of the first groups at most, so that articles are there to look at as soon as a few files are read. */
const firstGroups = [10, 25, 50, 100];

/** Reads, analyses and sends, group by group, each stage while the next is at work on what came before. Returns what was sent. */
async function sendAll(
  channel: ImportChannel,
  request: ImportRequest,
  roots: readonly DiscoveryRoot[],
  executor: AnalysisExecutor,
): Promise<ImportCounts> {
  const { signal } = channel;
  const clock = createStageClock();
  const { isWanted, leadsToWanted } = wantPaths(request.only);
  const progress = createProgressReport(channel, clock, { roots, isWanted });
  const onFoundMore = progress.foundMore;
  const files = meetFiles(discoverFiles(roots, signal), { isWanted, onFoundMore });
  const analysis: GroupAnalysis = {
    executor,
    options: { mappings: request.mappings, keepsOriginal: request.keepsOriginals },
    probe: ids => (request.rereads ? Promise.resolve(new Set()) : channel.probe(ids)),
    claimed: new Set(),
    isWanted,
    leadsToWanted,
    onFoundMore,
  };
  const ledger: RunLedger = { stored: new Set(), failed: new Map() };
  let counts = noImportCounts;

  async function* readGroups(): AsyncGenerator<readonly MetFile[]> {
    for (let groups = 0; ; groups++) {
      await channel.untilResumed();
      const most = Math.min(request.batchSize, firstGroups[groups] ?? Infinity);
      const group = await clock.waitFor('reading', readGroup(files, { most, signal }));
      if (group.length === 0 || signal.aborted) return;
      yield group;
    }
  }

  const groups = workAhead(readGroups(), group => analyseGroup(group, analysis), {
    most: groupsAtOnce,
    waitFor: analysed => clock.waitFor('analysing', analysed),
  });
  try {
    for await (const group of groups) {
      if (signal.aborted) break;
      const batch = composeBatch(group, ledger, counts);
      const counted = { ...batch.counts, filesFound: progress.filesFound(batch.counts.filesDone) };
      const sent = channel.sendBatch({ ...batch, counts: counted });
      if (!(await clock.waitFor('storing', sent))) break;
      counts = counted;
      progress.report(counts.filesDone, group.files.at(-1)?.label ?? null);
    }
  } finally {
    progress.stop();
    await files.return(undefined);
  }
  return signal.aborted ? counts : { ...counts, filesFound: counts.filesDone };
}
