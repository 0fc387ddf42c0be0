import { builtinModules } from 'node:module';
import { packedNgrams } from './packed-ngrams.mjs';
import { tellingPdfJs } from './telling-pdfjs.mjs';

const nodeBuiltins = [...builtinModules, ...builtinModules.map(name => `node:${name}`)];

/** Native add-ons that linkedom and ws ask for inside try/catch; they do without. */
const optionalAddOns = ['canvas', 'bufferutil', 'utf-8-validate'];

/**
 * The Vite configuration of a bundle that runs under Node or in Electron's main process. All packages are bundled, so that
 * what is made needs no node_modules. Chunks lie beside the entries: `new URL('./analysis-worker.js', import.meta.url)`
 * then holds wherever the code ends up.
 *
 * @param {{ root: string, outDir: string, entries: Readonly<Record<string, string>>, target: string,
 *           format?: 'es' | 'cjs', external?: readonly string[] }} options
 * @returns {import('vite').InlineConfig}
 */
export function nodeBundle({ root, outDir, entries, target, format = 'es', external = [] }) {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    configFile: false,
    logLevel: 'warn',
    root,
    envDir: false,
    publicDir: false,
    plugins: [tellingPdfJs(), packedNgrams()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...entries },
        checks: { pluginTimings: false },
        external: [...external, ...optionalAddOns, ...nodeBuiltins],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
          // A sandboxed preload can require nothing of its own: it has to be one file.
          codeSplitting: format === 'es',
        },
      },
    },
  };
}
