import { foldText } from '#shared/text/normalise.ts';

/** Words of one meaning class: a regular expression source that finds any of them, and what each means. */
interface WordList<V> {
  readonly source: string;
  /** The meaning of a folded word as found; undefined for a word that is not listed. */
  readonly valueOf: (folded: string) => V | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const article = 'ال';

/** The article, which loses its alef after the preposition ل (للعام). */
const articleSource = '(?:ا|(?<=ل))ل';

const isDefinite = (folded: string): boolean => folded.startsWith(article) && folded.length > article.length;

/** The source that finds one folded spelling, with any white space between its words. */
export function sourceOfSpelling(folded: string): string {
  const rest = isDefinite(folded) ? folded.slice(article.length) : folded;
  const source = escaped(rest).replace(/ /g, String.raw`\s+`);
  return isDefinite(folded) ? articleSource + source : source;
}

/** Spellings by their first letter, and under it by the next: matching walks it once instead of trying word by word. */
interface LetterTree {
  readonly next: Map<string, LetterTree>;
  endsWord: boolean;
}

const emptyTree = (): LetterTree => ({ next: new Map(), endsWord: false });

function treeOf(words: readonly string[]): LetterTree {
  const root = emptyTree();
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const child = node.next.get(letter) ?? emptyTree();
      node.next.set(letter, child);
      node = child;
    }
    node.endsWord = true;
  }
  return root;
}

/** Greedy, so that a short word never hides a longer one. */
function sourceOfTree({ next, endsWord }: LetterTree): string {
  const branches = [...next].map(([letter, child]) => {
    const sign = letter === ' ' ? String.raw`\s+` : escaped(letter);
    return sign + sourceOfTree(child);
  });
  if (branches.length === 0) return '';
  const choice = branches.length === 1 && !endsWord ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return endsWord ? `${choice}?` : choice;
}

/** One pattern for many spellings; the longest that fits is found. */
export function anyOf(spellings: Iterable<string>): string {
  const folded = [...new Set([...spellings].map(foldText))].sort();
  const definite = folded.filter(isDefinite).map(word => word.slice(article.length));
  const others = folded.filter(word => !isDefinite(word));
  const sources = [
    definite.length > 0 ? articleSource + sourceOfTree(treeOf(definite)) : '',
    others.length > 0 ? sourceOfTree(treeOf(others)) : '',
  ];
  return `(?:${sources.filter(source => source !== '').join('|')})`;
}

/** A word list from rows of a value and its spellings, separated by commas of either script. */
export function wordList<V>(rows: readonly (readonly [value: V, spellings: string])[]): WordList<V> {
  const values = new Map<string, V>();
  for (const [value, spellings] of rows) {
    for (const spelling of spellings.split(/[،,]/)) values.set(foldText(spelling.trim()), value);
  }
  const valueOf = (folded: string): V | undefined => {
    const key = folded.trim().replace(/\s+/g, ' ');
    return values.get(key) ?? values.get(`ا${key}`);
  };
  return { source: anyOf(values.keys()), valueOf };
}
