import { afterEach, expect, it } from 'vitest';
import { checkBundleSizes } from './bundle-sizes.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

const bundles = {
  'out/main/start.js': 'start();\n',
  'out/preload/preload.cjs': 'start();\n',
  'out/web/start.js': 'start();\n',
  'out/cli/analyse.js': 'start();\n',
  'out/renderer/assets/index.js': 'start();\n',
  'out/renderer/assets/index.css': 'p {}\n',
  'out/renderer/assets/face.woff2': 'face\n',
};

it('accepts bundles within their budgets', () => {
  tree = plantTree(bundles);
  expect(checkBundleSizes(tree.root)).toEqual({ filesSeen: 7, problems: [] });
});

it('finds a preload that grew into a program', () => {
  tree = plantTree({ ...bundles, 'out/preload/preload.cjs': 'x'.repeat(30_000) });
  expect(checkBundleSizes(tree.root).problems).toHaveLength(1);
});

it('finds a bundle that is missing', () => {
  const { 'out/web/start.js': _missing, ...others } = bundles;
  tree = plantTree(others);
  expect(checkBundleSizes(tree.root).problems).toEqual(['out/web: no file matches /\\.js$/']);
});
