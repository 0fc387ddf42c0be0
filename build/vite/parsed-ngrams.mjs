const ngramsFile = /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/;

/**
 * Writes the table of the language identification as JSON that is parsed when it is loaded, not as an object of fifty
 * thousand entries in the source: the same table takes 24 MB less of each thread, which is what V8 needs to compile the other.
 * @returns {import('vite').Plugin}
 */
export function parsedNgrams() {
  return {
    name: 'parsed-ngrams',
    async transform(_code, id) {
      const path = id.split('?', 1)[0] ?? id;
      if (!ngramsFile.test(path)) return null;
      const { ngramsData } = await import(path);
      const json = JSON.stringify(JSON.stringify(ngramsData));
      return { code: `export const ngramsData = JSON.parse(${json});`, map: null };
    },
  };
}
