// npm test [-- flags for Playwright]: everything. npm run check: all that needs neither bundles nor a browser.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const noBrowser =
  'The journeys need Chromium, Chrome or Edge, and none was found or could be installed: install one, or name it in MIZAN_BROWSER.';

/** @param {readonly string[]} args */
async function planSteps(args) {
  // Only now, as these import packages.
  const { staticSteps } = await import('./steps/static-steps.mjs');
  const { bundleSizeStep, bundleStep, journeyStep, vitestStep } = await import('./steps/test-steps.mjs');
  const unit = vitestStep('unit and conformance', root);
  if (args.includes('--check')) return [...staticSteps(root), unit];

  const { obtainTestBrowser } = await import('./setup/test-browser.mjs');
  const browser = await obtainTestBrowser();
  if (browser === null) throw new Error(noBrowser);
  const packaging = vitestStep('packaging', root, ['--config', 'build/packaging/vitest.config.ts']);
  // The bundles are made beside the checks, which leave a core free.
  const first = [bundleStep(root), ...staticSteps(root), unit];
  return [...first, bundleSizeStep(root), packaging, journeyStep(root, { args, browser })];
}

try {
  const problem = nodeVersionProblem(root) ?? installDependencies(root);
  if (problem !== null) throw new Error(problem);
  const steps = await planSteps(process.argv.slice(2));
  const { runSteps } = await import('./steps/run-steps.mjs');
  process.exitCode = (await runSteps(steps)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
