/**
 * Signs that are not seen but move others: controls, line ends, direction marks, embeddings, overrides and isolates. Joiners
 * stay, letters depend on them, and so do the signs over Arabic numbers, which are seen.
 */
const unseen = /(?:(?!\u200c|\u200d|[\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])+/gu;

/** A text of a document as one line that can do nothing to what is written beside it: what steers it is a space. */
export const plainLine = (text: string): string =>
  text.search(unseen) < 0 ? text : text.replace(unseen, ' ').replace(/ {2,}/g, ' ').trim();
