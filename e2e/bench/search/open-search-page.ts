import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import { madeArticlesInstead } from './made-articles-instead.ts';

/** The page of the bench in a browser whose profile lies on the disk. */
export interface SearchPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the page again and again, in a fresh browser with the same storage. */
export interface SearchSite {
  open(): Promise<SearchPage>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};
async function bundlePage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    envDir: false,
    publicDir: false,
    root: 'e2e/bench/search/page',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [madeArticlesInstead()],
    worker: { format: 'es', plugins: () => [madeArticlesInstead()] },
    build: { outDir, emptyOutDir: true, target: 'chrome140', modulePreload: false },
  });
}

function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      bytes => response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/html' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function launch(profile: string): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env['MIZAN_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}

/** Bundles the page and serves it on the loopback, on one port for all its openings: storage belongs to it. Run from the project's folder. */
export async function openSearchSite(folder: string): Promise<SearchSite> {
  const built = join(folder, 'page');
  await bundlePage(built);
  const server = await serveFolder(built);
  const { port } = server.address() as AddressInfo;
  return {
    async open() {
      const context = await launch(join(folder, 'profile'));
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction(() => 'searchBench' in window);
      return { page, close: () => context.close() };
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
