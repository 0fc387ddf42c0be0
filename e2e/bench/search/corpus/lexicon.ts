import type { Random } from '#e2e/bench/compare/random.ts';

/** The words of a language, numbered by how frequent they are, the most frequent first; each in several forms. */
export interface Lexicon {
  readonly size: number;
  /** How many of the first carry no topic. */
  readonly functionWords: number;
  /** Draws which form of a word is used. */
  drawForm(lemma: number, random: Random): number;
  spell(lemma: number, form: number): string;
}

/** Words in the order in which they are written down. */
export const rankedWords = (text: string): readonly string[] => text.trim().split(/\s+/);
