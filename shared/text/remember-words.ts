const mostKnown = 20_000;

/**
 * Remembers what a function of one folded word answered: news repeats its words, and what a word is never changes. The
 * answers are forgotten when they become too many, so that memory stays bounded.
 */
export function rememberWords<Answer extends NonNullable<unknown>>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const fresh = answer(word);
    known.set(word, fresh);
    return fresh;
  };
}
