import type { AnalysedWord } from './analysed-word.ts';

/**
 * The terms that a word of a query is found by unless it is quoted, itself first. They count as one term.
 */
export const expandWord = (word: AnalysedWord): readonly string[] => [word.term];
