import { defineConfig } from 'vitest/config';
import { tellingPdfJs } from './build/vite/telling-pdfjs.mjs';

const testsIn = (folders: string): string => `${folders}/**/*.test.{ts,tsx}`;

/** Tests that set what is global (a database, a drawing surface), or that start threads and servers. */
const apart = [
  testsIn('{main,build,e2e}'),
  testsIn('renderer/{storage,search,workers}'),
  testsIn('renderer/features/timeline/drawing'),
];

export default defineConfig({
  plugins: [tellingPdfJs()],
  test: {
    server: { deps: { inline: [/pdf\.worker\.mjs$/] } },
    exclude: ['**/node_modules/**', 'out/**'],
    environment: 'node',
    maxWorkers: 2,
    // Much else may run on a small machine: what is slow is no failure, what never comes is.
    testTimeout: 120_000,
    projects: [
      {
        // What is pure leaves nothing behind; a process for each file and its imports took longer than most of the tests.
        extends: true,
        test: {
          name: 'together',
          include: [testsIn('{shared,renderer}')],
          exclude: ['**/node_modules/**', 'out/**', ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
