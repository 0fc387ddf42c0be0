import { afterEach, describe, expect, it } from 'vitest';
import { plantTree, type PlantedTree } from './planted-tree.ts';
import { checkTypes } from './types.mjs';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

const settings = JSON.stringify({
  extends: '../tsconfig.base.json',
  compilerOptions: { lib: ['es2023'], types: [] },
  include: ['**/*.ts'],
});

describe('the type check', () => {
  it('finds errors, Node and the page where they are not', async () => {
    tree = plantTree({
      'shared/tsconfig.json': settings,
      'shared/wrong.ts': "export const wrong: number = 'text';\n",
      'shared/page.ts': 'export const page = document;\n',
      'shared/disk.ts': "import { readFileSync } from 'node:fs';\nexport { readFileSync };\n",
      'shared/gap.ts': 'export const gap = (list: readonly string[]): string => list[0];\n',
    });
    const { problems } = await checkTypes(tree.root, ['shared']);
    const places = problems.filter(line => line.startsWith('shared/')).map(line => line.replace(/\(.*/, ''));
    expect(places.toSorted()).toEqual([
      'shared/disk.ts',
      'shared/gap.ts',
      'shared/page.ts',
      'shared/wrong.ts',
    ]);
  });

  it('finds a file that no project holds', async () => {
    tree = plantTree({
      'shared/tsconfig.json': settings,
      'shared/a.ts': 'export {};\n',
      'e2e/lost.ts': 'export {};\n',
    });
    expect(await checkTypes(tree.root, ['shared'])).toEqual({
      filesSeen: 2,
      problems: ['e2e/lost.ts: in no tsconfig'],
    });
  });
});
