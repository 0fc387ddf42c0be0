/** A name or word in its own direction, so that what stands beside it in a sentence of the other direction keeps its place. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
