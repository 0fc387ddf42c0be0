/** Whether a JSON text says of itself that it is a feed (JSON Feed 1.1); `head` is its beginning. */
export const looksLikeJsonFeed = (head: string): boolean =>
  /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/.test(head);
