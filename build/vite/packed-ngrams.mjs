const ngramsFile = /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/;

/**
 * Languages and scores as the characters of one string, in turns.
 * @param {object} scores
 */
const packScores = scores => String.fromCharCode(...Object.entries(scores).flat().map(Number));

/** Stands in the place of the table: unpacks it at the first look, and each entry as it is looked at. */
const lookUp = `
function readScores(packed) {
  const scores = {};
  for (let at = 0; at < packed.length; at += 2) scores[packed.charCodeAt(at)] = packed.charCodeAt(at + 1);
  return scores;
}
let table = null;
const ngrams = new Proxy({}, {
  get(_, ngram) {
    table ??= new Map(JSON.parse(json));
    const packed = table.get(ngram);
    return packed === undefined ? undefined : readScores(packed);
  },
});
`;

/**
 * Packs the table of the language identification: fifty thousand objects take 25 MB of each thread, as many short strings
 * a fifth of it, and nothing at all until a text comes whose script does not tell its language.
 * @returns {import('vite').Plugin}
 */
export function packedNgrams() {
  return {
    name: 'packed-ngrams',
    async transform(_code, id) {
      const path = id.split('?', 1)[0] ?? id;
      if (!ngramsFile.test(path)) return null;
      const { ngramsData } = await import(path);
      const { ngrams, ...about } = ngramsData;
      const packed = Object.entries(ngrams).map(([ngram, scores]) => [ngram, packScores(scores)]);
      const code = `const json = ${JSON.stringify(JSON.stringify(packed))};${lookUp}
export const ngramsData = { ...${JSON.stringify(about)}, ngrams };`;
      return { code, map: null };
    },
  };
}
