import { defineConfig } from '@playwright/test';
import type { HostKind } from './e2e/launch/running-app.ts';

const journeys = 'journeys/**/*.spec.ts';
const shell = 'shell/**/*.spec.ts';

export default defineConfig<object, { hostKind: HostKind }>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: { trace: 'off' },
  projects: [
    { name: 'electron', testMatch: [journeys, shell], use: { hostKind: 'electron' } },
    { name: 'double', testMatch: [journeys, shell], use: { hostKind: 'double' } },
    { name: 'web', testMatch: journeys, use: { hostKind: 'web' } },
  ],
});
