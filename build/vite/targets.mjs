import { nodeBundle } from './node-bundle.mjs';
import { rendererBundle } from './renderer-bundle.mjs';

/**
 * One bundle of the program.
 * @typedef {object} BundleTarget
 * @property {string} folder where it goes, below the project
 * @property {readonly string[]} sources folders whose files it is made from, below the project
 * @property {Readonly<Record<string, string>>} entries name of each file made → the source it starts from
 * @property {(root: string, outDir: string) => import('vite').InlineConfig} config
 */

/** The worker of the analysis, which every program that imports articles starts from beside itself. */
export const analysisWorker = { 'analysis-worker': 'main/import/analysis-worker.ts' };

/**
 * @param {{ folder: string, sources: readonly string[], entries: Readonly<Record<string, string>>, target: string,
 *           format?: 'es' | 'cjs', external?: readonly string[] }} options
 * @returns {BundleTarget}
 */
function nodeTarget({ folder, sources, entries, ...rest }) {
  return {
    folder,
    sources,
    entries,
    config: (root, outDir) => nodeBundle({ root, outDir, entries, ...rest }),
  };
}

/** Every bundle by name. The main process keeps to what Node 20 knows, as the test double runs it there. */
export const bundleTargets = /** @type {const} */ ({
  main: nodeTarget({
    folder: 'out/main',
    sources: ['main', 'shared'],
    entries: { start: 'main/electron/start.ts', ...analysisWorker },
    target: 'node20',
    external: ['electron'],
  }),
  preload: nodeTarget({
    folder: 'out/preload',
    sources: ['main/preload', 'shared'],
    entries: { preload: 'main/preload/preload.ts' },
    target: 'chrome140',
    format: 'cjs',
    external: ['electron'],
  }),
  web: nodeTarget({
    folder: 'out/web',
    sources: ['main', 'shared'],
    entries: { start: 'main/web/start.ts', serve: 'main/web/serve.ts', ...analysisWorker },
    target: 'node20',
  }),
  cli: nodeTarget({
    folder: 'out/cli',
    sources: ['main', 'shared'],
    entries: { analyse: 'main/cli/analyse.ts', ...analysisWorker },
    target: 'node20',
  }),
  renderer: {
    folder: 'out/renderer',
    sources: ['renderer', 'shared'],
    entries: { index: 'renderer/start/index.html' },
    config: (/** @type {string} */ root, /** @type {string} */ outDir) => rendererBundle({ root, outDir }),
  },
});

/** @typedef {keyof typeof bundleTargets} BundleName */

/** @type {readonly BundleName[]} */
export const bundleNames = /** @type {BundleName[]} */ (Object.keys(bundleTargets));
