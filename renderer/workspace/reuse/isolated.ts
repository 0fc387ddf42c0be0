/** A name or word in its own direction, so that what stands beside it in a sentence of the other direction keeps its place. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** Words to be kept as somebody's own: without the unseen signs that `isolated` puts around names. */
export const withoutIsolates = (words: string): string => words.replace(/[\u2068\u2069]/g, '');
