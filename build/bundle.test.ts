import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { bundle } from './bundle.mjs';
import { listFolder } from './checks/list-folder.mjs';
import { plantTree, type PlantedTree } from './checks/planted-tree.ts';

let tree: PlantedTree | null = null;
afterEach(() => {
  tree?.remove();
  vi.unstubAllEnvs();
});

it('makes the page for users, whatever the shell says of its own environment', async () => {
  vi.stubEnv('NODE_ENV', 'test');
  tree = plantTree({
    'renderer/start/index.html': '<!doctype html><script type="module" src="./page.ts"></script>',
    'renderer/start/page.ts': 'document.title = `made for ${process.env.NODE_ENV}`;\n',
  });
  const { root } = tree;
  expect(await bundle('renderer', { root })).toBe('built');
  const scripts = listFolder(join(root, 'out/renderer')).filter(file => file.endsWith('.js'));
  const text = scripts.map(file => readFileSync(join(root, 'out/renderer', file), 'utf8')).join('\n');
  expect(text).toContain('made for production');
});
