import { afterEach, describe, expect, it } from 'vitest';
import { checkFileSizes } from './file-sizes.mjs';
import { checkForbiddenText } from './forbidden-text.mjs';
import { checkLogicalStyles } from './logical-styles.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

function plant(files: Readonly<Record<string, string>>): string {
  tree = plantTree(files);
  return tree.root;
}

const lines = (count: number) => 'export {};\n'.repeat(count);

describe('the file size budget', () => {
  it('fails a source of 401 lines and a test of 601', () => {
    const root = plant({
      'main/long.ts': lines(401),
      'main/full.ts': lines(400),
      'main/long.test.ts': lines(601),
      'main/full.test.ts': lines(600),
    });
    expect(checkFileSizes(root).problems).toEqual([
      'main/long.test.ts: 601 lines, and the limit is 600',
      'main/long.ts: 401 lines, and the limit is 400',
    ]);
  });

  it('warns from 251 lines', () => {
    const root = plant({ 'main/grown.ts': lines(251), 'main/fine.ts': lines(250) });
    expect(checkFileSizes(root)).toEqual({
      filesSeen: 2,
      problems: [],
      warnings: ['main/grown.ts: 251 lines'],
    });
  });

  it('leaves tables and generated files alone', () => {
    const root = plant({
      'shared/analysis/tables/verbs.ts': lines(900),
      'shared/a.generated.ts': lines(900),
    });
    expect(checkFileSizes(root).problems).toEqual([]);
  });
});

describe('the check of styles', () => {
  it.each([
    '.a { margin-left: 4px; }',
    '.a { left: 0 }',
    '.a{color:red;right:0}',
    '.a { text-align: right; }',
    '.a { float: left; }',
    '.a { border-left-width: 1px; }',
    '.a { border-top-right-radius: 1px; }',
    '.a { padding: 1px 2px 3px 4px; }',
    '.a { margin: 0 calc(1px + (2px * 3)) 0 0; }',
  ])('refuses %s', css => {
    expect(checkLogicalStyles(plant({ 'renderer/a.css': css })).problems).toHaveLength(1);
  });

  it('names the file and the line', () => {
    const root = plant({ 'renderer/a.css': '.a {\n  /* left:\n  */\n  margin-left: 4px;\n}\n' });
    expect(checkLogicalStyles(root).problems).toEqual([
      'renderer/a.css:4: margin-left names a physical side',
    ]);
  });

  it('accepts logical and even-sided styles', () => {
    const css = `
      .a { margin-inline-start: 4px; inset-inline-end: 0; text-align: start; padding: 1px 2px 3px 2px }
      /* left: 0; */
      .left { transition: margin 1s; background: url('left.png') }`;
    expect(checkLogicalStyles(plant({ 'renderer/a.css': css }))).toEqual({ filesSeen: 1, problems: [] });
  });
});

describe('the check of forbidden text', () => {
  it('finds isElectron outside the composition root', () => {
    const root = plant({
      'renderer/start/pick.ts': 'const isElectron = true;\n',
      'renderer/features/reader/a.tsx': '\nif (isElectron) x();\n',
      'main/host/b.ts': 'const { isElectron } = x;\n',
    });
    expect(checkForbiddenText(root).problems).toEqual([
      'main/host/b.ts:1: hosts differ by capabilities; isElectron belongs in renderer/start alone',
      'renderer/features/reader/a.tsx:2: hosts differ by capabilities; isElectron belongs in renderer/start alone',
    ]);
  });

  it.each([
    ['renderer/start/index.html', '<script src="https://cdn.example.org/a.js"></script>'],
    ['renderer/start/index.html', '<link href="//fonts.example.org/a.css">'],
    ['renderer/ui/a.css', '@import url(http://example.org/a.css);'],
    ['renderer/start/index.html', '<script>start()</script>'],
    ['renderer/start/index.html', '<body onload="start()">'],
    ['renderer/start/index.html', '<div style="color: red">'],
  ])('refuses in %s: %s', (path, text) => {
    expect(checkForbiddenText(plant({ [path]: text })).problems).toHaveLength(1);
  });

  it('accepts a page that loads its own files', () => {
    const root = plant({
      'renderer/start/index.html':
        '<link rel="stylesheet" href="./a.css"><script type="module" src="./main.tsx"></script>',
      'renderer/ui/a.css':
        '.a { background: url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E") }',
    });
    expect(checkForbiddenText(root)).toEqual({ filesSeen: 2, problems: [] });
  });
});
