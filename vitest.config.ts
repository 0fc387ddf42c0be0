import { defineConfig } from 'vitest/config';
import { tellingPdfJs } from './build/vite/telling-pdfjs.mjs';

export default defineConfig({
  plugins: [tellingPdfJs()],
  test: {
    server: { deps: { inline: [/pdf\.worker\.mjs$/] } },
    include: ['{shared,main,renderer,build,e2e}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'out/**'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
