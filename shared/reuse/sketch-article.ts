import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { foldText } from '#shared/text/normalise.ts';
import { fingerprint } from './fingerprints.ts';
import { packSketch, type Sketch } from './sketch.ts';
import { findTopicTerms } from './topic-terms.ts';
import { readWordStems } from './word-stems.ts';

/** What a sketch is made of. */
export type SketchedArticle = Pick<AnalysedArticle, 'title' | 'text' | 'entities' | 'temporal' | 'numbers'>;

/** Sketches an article for finding others that share text with it or report the same. */
export function sketchArticle(article: SketchedArticle): Sketch {
  const stems = readWordStems(foldText(article.text));
  return packSketch(fingerprint(stems), findTopicTerms(article, stems));
}
