import { afterEach, describe, expect, it } from 'vitest';
import { checkDeadCode } from './dead-code.mjs';
import { checkFormat } from './format.mjs';
import { plantTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => tree?.remove());

describe('the check of dead code', () => {
  it('finds a file and an export that nothing uses', async () => {
    tree = plantTree({
      'main/cli/analyse.ts': "import { used } from '#shared/text/words.ts';\nused();\n",
      'shared/text/words.ts': 'export const used = () => 1;\nexport const unused = () => 2;\n',
      'shared/text/forgotten.ts': 'export const forgotten = 1;\n',
    });
    const { problems } = await checkDeadCode(tree.root);
    const report = problems.join('\n');
    expect(report).toMatch(/^shared\/text\/forgotten\.ts\s*$/m);
    expect(report).toMatch(/^unused .*shared\/text\/words\.ts/m);
    expect(report).not.toMatch(/^used /m);
  });
});

describe('the check of the format', () => {
  it('finds a file that is laid out otherwise', async () => {
    tree = plantTree({ 'main/a.ts': 'export const a = 1;\n', 'main/b.ts': 'export const b = "1"\n' });
    expect(await checkFormat(tree.root)).toEqual({
      filesSeen: 2,
      problems: ['main/b.ts: npm run format would change it'],
    });
  });

  it('sees no file where there is none', async () => {
    tree = plantTree({});
    expect((await checkFormat(tree.root)).filesSeen).toBe(0);
  });
});
