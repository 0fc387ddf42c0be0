import { fingerprint } from './fingerprints.ts';
import { packSketch, type Sketch } from './sketch.ts';
import { findTopicTerms, type TopicSource } from './topic-terms.ts';
import { readTextStems } from './word-stems.ts';

/** Sketches an article for finding others that share text with it or report the same; `stems` are those of its text. */
export function sketchArticle(article: TopicSource, stems = readTextStems(article.text)): Sketch {
  return packSketch(fingerprint(stems), findTopicTerms(article, stems));
}
