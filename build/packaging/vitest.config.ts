import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Apart from the unit tests: packaging takes tens of seconds and needs the bundles. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['build/packaging/*.spec.ts'],
    environment: 'node',
    hookTimeout: 180_000,
  },
});
