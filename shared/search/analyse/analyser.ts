import type { AnalysedWord, VisitWords } from './analysed-word.ts';
import { cutNumber, cutWord } from './cut-word.ts';
import { stemWord } from './stem-word.ts';
import { visitSpellings } from './visit-spellings.ts';

/** Rises whenever a text is analysed otherwise than before: an index of another version has to be made anew. */
export const analyserVersion = 2;

/** A word with its place in the word of the text that it is a part of. */
interface PlacedWord {
  readonly word: AnalysedWord;
  readonly start: number;
  readonly end: number;
}

/** Spellings that are remembered: those of some thousand articles. */
const spellingsOfSegment = 300_000;

const noneOf: readonly PlacedWord[] = [];

/** Engines keep a longer piece as a view of its text, which then stays in memory as long as the piece does. */
const ownCopy = (piece: string): string => (piece.length < 13 ? piece : ` ${piece}`.slice(1));

/**
 * Makes an analyser: words are cut as `visitSpellings` does and folded; a word may be none (a lone «الـ») or several («عبدالله»,
 * letters of scripts without spaces, dotted dates). It remembers the spellings it has met, and forgets all of them at the
 * beginning of a text once they are very many: only then another object stands for a word.
 */
export function createAnalyser(mostSpellings = spellingsOfSegment): VisitWords {
  const known = new Map<string, AnalysedWord | readonly PlacedWord[]>();
  const words = new Map<string, AnalysedWord>();

  function wordOf(form: string): AnalysedWord {
    const word = words.get(form) ?? { term: stemWord(form), form };
    words.set(form, word);
    return word;
  }

  function learn(piece: string, isNumber: boolean): AnalysedWord | readonly PlacedWord[] {
    const spelling = ownCopy(piece);
    const parts = isNumber ? cutNumber(spelling) : cutWord(spelling);
    const placed = parts.map(({ form, start, end }) => ({ word: wordOf(form), start, end }));
    const [only] = placed;
    const isWhole = placed.length === 1 && only?.start === 0 && only.end === spelling.length;
    const learnt = isWhole ? only.word : placed.length === 0 ? noneOf : placed;
    known.set(spelling, learnt);
    return learnt;
  }

  return (text, visit) => {
    if (known.size > mostSpellings) {
      known.clear();
      words.clear();
    }
    visitSpellings(text, (start, end, isNumber) => {
      const spelling = text.slice(start, end);
      const found = known.get(spelling) ?? learn(spelling, isNumber);
      if ('term' in found) visit(found, start, end);
      else for (const part of found) visit(part.word, start + part.start, start + part.end);
    });
  };
}

/** The words of a query or of a value, analysed as those of texts are. For many of them, with one analyser. */
export function analyseWords(text: string, visit: VisitWords = createAnalyser()): readonly AnalysedWord[] {
  const found: AnalysedWord[] = [];
  visit(text, word => found.push(word));
  return found;
}
