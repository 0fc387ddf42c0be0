import { foldText } from '#shared/text/normalise.ts';
import { fingerprint } from './fingerprints.ts';
import { packSketch, type Sketch } from './sketch.ts';
import { findTopicTerms, type TopicSource } from './topic-terms.ts';
import { readWordStems } from './word-stems.ts';

/** Sketches an article for finding others that share text with it or report the same. */
export function sketchArticle(article: TopicSource): Sketch {
  const stems = readWordStems(foldText(article.text));
  return packSketch(fingerprint(stems), findTopicTerms(article, stems));
}
