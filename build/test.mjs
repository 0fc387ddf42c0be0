// npm test [-- flags for Playwright]: everything. npm run check: all that needs neither bundles nor a browser.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';
import { obtainTestBrowser } from './setup/test-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const noBrowser =
  'The journeys need Chromium, Chrome or Edge, and none was found or could be installed: install one, or name it in MIZAN_BROWSER.';

/** @param {string} problem */
function stop(problem) {
  console.error(problem);
  process.exit(1);
}

const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const problem = nodeVersionProblem(root) ?? installDependencies(root);
if (problem !== null) stop(problem);
const browser = isCheck ? '' : (obtainTestBrowser() ?? stop(noBrowser) ?? '');

// Only now: these import packages.
const { runSteps } = await import('./steps/run-steps.mjs');
const { staticSteps } = await import('./steps/static-steps.mjs');
const { bundleSteps, journeyStep, vitestStep } = await import('./steps/test-steps.mjs');

const checks = [...staticSteps(root), vitestStep('unit and conformance', root)];
const programs = [
  ...bundleSteps(root),
  vitestStep('packaging', root, ['--config', 'build/packaging/vitest.config.ts']),
  journeyStep(root, { args: args.filter(arg => arg !== '--check'), browser }),
];
const isOk = await runSteps(isCheck ? checks : [...checks, ...programs]);
process.exitCode = isOk ? 0 : 1;
