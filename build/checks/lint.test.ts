import { afterEach, describe, expect, it } from 'vitest';
import { checkLint } from './lint.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

/** Each file breaks the rule named before it. */
const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-explicit-any', 'shared/a.ts', 'export const a = (b: any): number => b;\n'],
  ['consistent-type-imports', 'main/b.ts', "import { B } from './a.ts';\nexport const b: B = 1;\n"],
  ['no-non-null-assertion', 'main/c.ts', 'export const c = (d?: string): string => d!;\n'],
  ['ban-ts-comment', 'main/d.ts', '// @ts-ignore\nexport const d: number = "";\n'],
  ['no-default-export', 'main/e.ts', 'export default 1;\n'],
  ['no-console', 'renderer/f.ts', 'console.log(1);\n'],
  ['no-console', 'shared/g.ts', 'console.log(1);\n'],
  [
    'rules-of-hooks',
    'renderer/h.tsx',
    'export function H(p: { a: boolean }) {\n  if (p.a) useState(0);\n  return null;\n}\n',
  ],
  [
    'exhaustive-deps',
    'renderer/i.tsx',
    'export function I(p: { a: number }) {\n  useEffect(() => p.run(p.a), []);\n  return null;\n}\n',
  ],
  ['no-empty', 'main/j.ts', 'try {\n  run();\n} catch {}\n'],
  [
    'no-danger',
    'renderer/k.tsx',
    'export const K = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />;\n',
  ],
  ['no-unused-vars', 'main/l.ts', 'const unused = 1;\nexport {};\n'],
];

describe('the lint rules', () => {
  it('find every planted breach and name its rule', async () => {
    tree = plantTree(Object.fromEntries(breaches.map(([, file, text]) => [file, text])));
    const { problems } = await checkLint(tree.root);
    const missed = breaches.filter(
      ([rule, file]) => !problems.some(line => line.startsWith(`${file}:`) && line.includes(`(${rule})`)),
    );
    expect(missed.map(([rule, file]) => `${rule} in ${file}`)).toEqual([]);
  });

  it('accept sound code, and count its files', async () => {
    tree = plantTree({ 'main/a.ts': 'console.log(1);\n', 'shared/b.ts': 'export const b = 1;\n' });
    expect(await checkLint(tree.root)).toEqual({ filesSeen: 2, problems: [] });
  });

  it('see no file where there is none', async () => {
    tree = plantTree({});
    expect((await checkLint(tree.root)).filesSeen).toBe(0);
  });
});
