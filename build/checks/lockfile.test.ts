import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkLockfile } from './lockfile.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

const lock = (packages: Readonly<Record<string, unknown>>) => JSON.stringify({ packages });
const manifest = JSON.stringify({ devDependencies: { tool: '1.0.0' } });
const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0' } };

function plant(packages: Readonly<Record<string, unknown>>): string {
  tree = plantTree({ 'package-lock.json': lock(packages) });
  writeFileSync(join(tree.root, 'package.json'), manifest);
  return tree.root;
}

it('accepts a lockfile that holds everything', () => {
  const root = plant({ '': JSON.parse(manifest), 'node_modules/tool': tool, 'node_modules/tool-linux': {} });
  expect(checkLockfile(root)).toEqual({ filesSeen: 3, problems: [] });
});

it('finds a package that the lockfile does not know', () => {
  const root = plant({ '': {}, 'node_modules/tool': { version: '1.0.0' } });
  expect(checkLockfile(root).problems).toEqual([
    'tool: package.json says 1.0.0, package-lock.json undefined',
  ]);
});

it('finds an optional package that was left out', () => {
  const root = plant({ '': JSON.parse(manifest), 'node_modules/tool': tool });
  expect(checkLockfile(root).problems).toEqual([
    'package-lock.json leaves out tool-linux, which node_modules/tool names',
  ]);
});

it("accepts the project's own", () => {
  const root = join(import.meta.dirname, '../..');
  expect(checkLockfile(root).problems).toEqual([]);
});
