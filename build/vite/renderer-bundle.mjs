import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { onlyWoff2 } from './only-woff2.mjs';

/**
 * The Vite configuration of the page. `base: './'` because it is served from app://bundle/ and from 127.0.0.1 alike;
 * nothing is inlined, since the content security policy knows neither inline scripts nor data: modules.
 *
 * @param {{ root: string, outDir: string }} options
 * @returns {import('vite').InlineConfig}
 */
export function rendererBundle({ root, outDir }) {
  return {
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'renderer/start'),
    base: './',
    envDir: false,
    publicDir: false,
    plugins: [react(), onlyWoff2()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}
