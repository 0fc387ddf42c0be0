/**
 * What stands between two sentences of one article that are quoted after each other: a space where they follow one
 * another in it, the sign of an omission where others stand between them.
 */
export const omissionBetween = (before: number, after: number): string =>
  after === before + 1 ? ' ' : ' […] ';
