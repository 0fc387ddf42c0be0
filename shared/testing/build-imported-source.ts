import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { newSourceId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';

/** The id of the n-th made-up source. */
export const sourceIdNumber = (n: number): SourceId => newSourceId(n.toString(16).padStart(8, '0').repeat(8));

/** A valid article with nothing found in it; tests name only what they are about. */
export const buildArticle = (parts: Partial<AnalysedArticle> = {}): AnalysedArticle => ({
  ordinal: 0,
  source: { start: 0, end: 40 },
  title: { text: 'عنوان', source: { start: 0, end: 5 } },
  outlet: null,
  author: null,
  published: null,
  publishedCandidates: [],
  warnings: [],
  language: 'ar',
  direction: 'rtl',
  text: 'نص المقال.',
  sourceMap: [{ text: 0, source: 6, length: 10 }],
  boilerplate: [],
  sentences: [{ start: 0, end: 10 }],
  temporal: [],
  statements: [],
  entities: [],
  numbers: [],
  analysisVersion: 'test',
  ...parts,
});

/** A file that was read, with these articles. */
export const buildSource = (n: number, articles: readonly AnalysedArticle[]): ImportedSource => ({
  id: sourceIdNumber(n),
  place: { path: `/news/${n}.txt`, modifiedAt: null },
  sizeBytes: 40,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text: 'عنوان\nنص المقال.',
  articles,
});
