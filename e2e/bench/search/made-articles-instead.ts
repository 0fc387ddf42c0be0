import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const read = resolve('renderer/search/indexing/read-searchable.ts');
const made = resolve('e2e/bench/search/engines/make-searchable.ts');

/**
 * Has the app's workers make articles where they read them from the collection: everything else of them is measured as it
 * is, and peers are given made articles as well.
 */
export function madeArticlesInstead(): Plugin {
  return {
    name: 'made-articles-instead',
    enforce: 'pre',
    async resolveId(source, importer) {
      // What is made instead takes everything else from where it was.
      if (!source.endsWith('read-searchable.ts') || importer === made) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === read ? made : null;
    },
  };
}
