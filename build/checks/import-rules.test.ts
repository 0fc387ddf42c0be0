import { afterEach, describe, expect, it } from 'vitest';
import { checkImportRules } from './import-rules.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

const one = 'export const one = 1;\n';
const imports = (path: string) => `import * as other from '${path}';\nexport const two = other;\n`;

/** Each file breaks the rule named before it, and no rule else. */
const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-cycles', 'shared/text/left.ts', imports('./right.ts')],
  ['nothing-unresolved', 'main/files/lost.ts', imports('./nowhere.ts')],
  ['no-tests-in-programs', 'main/files/tested.ts', imports('./one.test.ts')],
  ['testing-only-from-tests', 'main/files/built.ts', imports('#shared/testing/one.ts')],
  ['shared-only-shared', 'shared/text/package.ts', imports('zod')],
  ['shared-only-shared', 'shared/text/reach.ts', imports('#renderer/ui/one.ts')],
  ['shared-only-zod', 'shared/host/detect.ts', imports('eld')],
  ['shared-only-eld', 'shared/analysis/language/schema.ts', imports('zod')],
  ['shared-only-fast-myers-diff', 'shared/compare/schema.ts', imports('zod')],
  ['shared-tests-stay-in-shared', 'shared/text/far.test.ts', imports('#main/files/one.ts')],
  ['domain-knows-domain', 'shared/domain/article/wide.ts', imports('#shared/text/one.ts')],
  ['renderer-not-main', 'renderer/host/direct.ts', imports('#main/files/one.ts')],
  ['main-not-renderer', 'main/files/drawn.ts', imports('#renderer/ui/one.ts')],
  ['programs-not-tools', 'main/files/made.ts', imports('#e2e/one.ts')],
  ['no-node-in-page', 'renderer/search/disk.ts', imports('node:fs')],
  ['features-are-islands', 'renderer/features/reader/peek.ts', imports('#renderer/features/library/one.ts')],
  ['ui-knows-no-domain', 'renderer/ui/wise.ts', imports('#shared/domain/article/one.ts')],
  ['no-react-in-operations-and-storage', 'renderer/operations/drawn.ts', imports('react')],
  ['react-only-in-renderer', 'main/files/page.ts', imports('react')],
  ['dexie-only-in-storage', 'renderer/features/reader/query.ts', imports('dexie')],
  ['storage-knows-no-index', 'renderer/storage/found.ts', imports('#renderer/search/one.ts')],
  ['electron-only-in-shell', 'main/web/shell.ts', imports('electron')],
  ['preload-is-a-bridge', 'main/preload/busy.ts', imports('#shared/text/one.ts')],
  ['shell-only-from-shell', 'main/web/window.ts', imports('#main/electron/one.ts')],
];

/** What the rules allow, and what the files above import. */
const sound: Readonly<Record<string, string>> = {
  'shared/text/one.ts': one,
  'shared/text/one.test.ts':
    imports('node:fs') + "import { one } from '#shared/testing/one.ts';\nexport { one };\n",
  'shared/testing/one.ts': one,
  'shared/domain/article/one.ts': one,
  'shared/host/schema.ts': imports('zod'),
  'shared/compare/diff.ts': imports('fast-myers-diff'),
  'shared/analysis/language/detect.ts': imports('eld'),
  'main/files/one.ts': imports('node:fs'),
  'main/files/one.test.ts': one,
  'main/electron/one.ts': imports('electron'),
  'renderer/ui/one.ts': imports('react'),
  'renderer/storage/one.ts': imports('dexie'),
  'renderer/search/one.ts':
    imports('dexie') + "import { one } from '#renderer/storage/one.ts';\nexport { one };\n",
  'renderer/features/library/one.ts': imports('#renderer/ui/one.ts'),
  'e2e/one.ts': imports('#shared/text/one.ts'),
};

describe('the import rules', () => {
  it('find every planted breach and name its rule', () => {
    const otherHalf = { 'shared/text/right.ts': imports('./left.ts') };
    tree = plantTree({
      ...sound,
      ...otherHalf,
      ...Object.fromEntries(breaches.map(([, file, text]) => [file, text])),
    });
    const { problems } = checkImportRules(tree.root);
    const missed = breaches.filter(
      ([rule, file]) => !problems.some(line => line.startsWith(`${file}: ${rule} `)),
    );
    expect(missed.map(([rule, file]) => `${rule} in ${file}`)).toEqual([]);
    const extra = problems.filter(line => !breaches.some(([, file]) => line.startsWith(`${file}: `)));
    expect(extra).toEqual([]);
  });

  it('accept a tree that keeps them, and count its files', () => {
    tree = plantTree(sound);
    expect(checkImportRules(tree.root)).toEqual({ filesSeen: Object.keys(sound).length, problems: [] });
  });

  it('see no file where there is none', () => {
    tree = plantTree({});
    expect(checkImportRules(tree.root).filesSeen).toBe(0);
  });
});
