/** Shorter text over the first headline is the head of a page or bulletin. */
const longestHead = 300;
const fewestSentences = 3;
const sentenceEnds = /\p{L}{2}[.!?؟]+["'”»)]*(?=\s|$)/gu;

/** True for several sentences, which are an article without a headline; not for links, mastheads and lists of contents. */
export const isRunningText = (text: string): boolean =>
  text.length > longestHead && (text.match(sentenceEnds)?.length ?? 0) >= fewestSentences;
