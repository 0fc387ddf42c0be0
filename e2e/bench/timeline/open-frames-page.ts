import { readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import type { FramesBench } from './page/frames-page.ts';

declare global {
  interface Window {
    /** Put there by the page of the bench. */
    framesBench: FramesBench;
  }
}

/** A page in Chromium that draws the timeline. */
export interface FramesPage {
  readonly page: Page;
  /** Seconds of processor time that scripts of the page have taken so far. */
  scriptSeconds(): Promise<number>;
  close(): Promise<void>;
}

/** The page's script in one piece, made by the bundler that makes the app's. */
async function bundleScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    envDir: false,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome140',
      lib: {
        entry: 'e2e/bench/timeline/page/frames-page.ts',
        formats: ['iife'],
        name: 'frames',
        fileName: 'frames',
      },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page of the bench could not be bundled');
  return chunk.code;
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
}

/** Opens the page. Run from the project's folder. */
export async function openFramesPage(): Promise<FramesPage> {
  const script = await bundleScript();
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: process.env['MIZAN_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html dir="rtl"><body></body></html>');
  await page.addStyleTag({ content: readFileSync('renderer/ui/theme/tokens.css', 'utf8') });
  await page.addScriptTag({ content: script });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, scriptSeconds: () => scriptSeconds(session), close: () => browser.close() };
}
