/** What the score of a word needs to know of the collection; of articles that are in it, tombstones left out. */
export interface CollectionSize {
  readonly articleCount: number;
  /** Mean number of words of an article. */
  readonly meanLength: number;
}

const saturation = 1.2;
const lengthInfluence = 0.75;

/** A word in the title counts as so many more of it in the text: the title tells what a report is about. */
export const titleWeight = 4;

/**
 * How much it tells that an article holds a word which so many of the articles hold. With 1 added to the quotient, as Lucene
 * does it: no word counts against an article.
 */
export const inverseFrequency = (holders: number, { articleCount }: CollectionSize): number =>
  Math.log(1 + (articleCount - holders + 0.5) / (holders + 0.5));

/**
 * What a word, so frequent in an article of so many words, adds to its score, as a factor of its inverse frequency:
 * S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.5.
 */
export const saturatedFrequency = (frequency: number, length: number, meanLength: number): number =>
  frequency / (frequency + saturation * (1 - lengthInfluence + (lengthInfluence * length) / meanLength));
