import { defineConfig } from '@playwright/test';
import type { HostKind } from './e2e/launch/running-app.ts';
import { loopbackOnly, pageOnly } from './e2e/launch/which-hosts.ts';

const journeys = 'journeys/**/*.spec.ts';
const shell = 'shell/**/*.spec.ts';
const tagged = ({ tag }: { readonly tag: string }): RegExp => new RegExp(`${tag}\\b`);

export default defineConfig<object, { hostKind: HostKind }>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // Two journeys at a time fill a small machine, and much else may run on it: what is slow is no failure, what never comes is.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: { trace: 'off' },
  projects: [
    {
      name: 'electron',
      testMatch: [journeys, shell],
      grepInvert: tagged(loopbackOnly),
      use: { hostKind: 'electron' },
    },
    {
      name: 'double',
      testMatch: [journeys, shell],
      grepInvert: [tagged(loopbackOnly), tagged(pageOnly)],
      use: { hostKind: 'double' },
    },
    { name: 'web', testMatch: journeys, use: { hostKind: 'web' } },
  ],
});
