import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findElectron } from './electron-binary.mjs';
import { nodeVersionProblem } from './node-version.mjs';
import { hashSources } from '#build/vite/source-hash.mjs';
import { plantTree, type PlantedTree } from '#build/checks/planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

function plant(files: Readonly<Record<string, string>>): string {
  tree = plantTree(files);
  return tree.root;
}

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0'])('%s is enough', version => {
    expect(nodeVersionProblem(plant({}), version)).toBe(null);
  });

  it.each(['18.20.0', '20.18.9', '9.9.9'])('%s is too old, which one sentence says', version => {
    expect(nodeVersionProblem(plant({}), version)).toMatch(
      /^Mizan needs Node 20\.19 or newer, and this is Node .*\.$/,
    );
  });
});

describe('finding Electron', () => {
  it('takes the program of the folder named by the user', () => {
    const root = plant({ 'dist/electron': '' });
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'dist') })).toBe(
      join(root, 'dist/electron'),
    );
  });

  it('finds none in a folder without it', () => {
    const root = plant({});
    mkdirSync(join(root, 'dist'));
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'dist') })).toBe(null);
  });
});

describe('the hash of sources', () => {
  it('changes with the content of a bundled file and not with a test', () => {
    const root = plant({ 'shared/a.ts': 'one', 'shared/a.test.ts': 'one' });
    const before = hashSources(root, ['shared', 'absent']);
    writeFileSync(join(root, 'shared/a.test.ts'), 'two');
    expect(hashSources(root, ['shared', 'absent'])).toBe(before);
    writeFileSync(join(root, 'shared/a.ts'), 'two');
    expect(hashSources(root, ['shared', 'absent'])).not.toBe(before);
  });
});
