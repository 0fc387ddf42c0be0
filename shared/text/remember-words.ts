const mostKnown = 30_000;

/**
 * Remembers what a function of one word or name answered: news repeats its words, and what a word is never changes. Once
 * the answers are many, those that nobody asks for while as many again come in are forgotten, so that memory stays bounded.
 */
export function rememberWords<Answer extends NonNullable<unknown>>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return word => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const found = older.get(word) ?? answer(word);
    if (recent.size >= mostKnown) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, found);
    return found;
  };
}
