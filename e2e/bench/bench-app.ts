import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The built app on the loopback host, in headless Chromium, with its own data. */
export interface BenchApp {
  readonly page: Page;
  /** Most memory that the host's process has held so far, in MB; null where the system does not say. */
  peakHostMemoryMb(): number | null;
  /** What it holds now. */
  hostMemoryMb(): number | null;
  close(): Promise<void>;
}

/** Makes the bundles that the web host needs, if they are missing or stale. Run from the project's folder. */
export function bundleApp(): void {
  const { status } = spawnSync(process.execPath, ['build/bundle.mjs', 'web', 'renderer', '--quiet'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('the app could not be bundled');
}

/** The loopback host in a process of its own. */
interface BenchHost {
  readonly address: string;
  readonly pid: number | undefined;
  close(): Promise<void>;
}

/** Starts the host with paths on its command line; its data lie in `folder`. */
export async function startBenchHost(folder: string, paths: readonly string[]): Promise<BenchHost> {
  const host = spawn(
    process.execPath,
    ['out/web/start.js', '--data', join(folder, 'data'), '--no-open', '--', ...paths],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [printed] = (await once(host.stdout, 'data')) as [Buffer];
  const address = /http:\S+/.exec(printed.toString())?.[0];
  if (address === undefined) throw new Error(`the web host gave no address: ${printed.toString()}`);
  return {
    address,
    pid: host.pid,
    async close() {
      const ended = once(host, 'close');
      host.kill('SIGTERM');
      await ended;
    },
  };
}

/** Opens an address in headless Chromium with this profile, which is kept on the disk. */
export async function openBenchPage(profile: string, address: string): Promise<Page> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['MIZAN_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

/** Opens the app with paths on its command line, which it begins to import as soon as the page is there. */
export async function openBenchApp(folder: string, paths: readonly string[]): Promise<BenchApp> {
  const host = await startBenchHost(folder, paths);
  const page = await openBenchPage(join(folder, 'chromium'), host.address);
  return {
    page,
    peakHostMemoryMb: () => readMemoryMb(host.pid, 'VmHWM'),
    hostMemoryMb: () => readMemoryMb(host.pid, 'VmRSS'),
    async close() {
      await page.context().close();
      await host.close();
    },
  };
}

function readMemoryMb(pid: number | undefined, line: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null; // only Linux says it there
  }
}
