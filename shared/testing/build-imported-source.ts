import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import { newSourceId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource, SourceContent } from '#shared/import-stream/frames.ts';

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

/** Articles that were found in a file; the hash stands for their text without being one. */
export const importArticle = (article: AnalysedArticle): ImportedArticle => ({
  origin: { url: null, thread: null, part: null },
  textHash: `hash of ${article.title.text}\n${article.text}`,
  ...article,
});

const contentOf = (content: SourceContent): Uint8Array => new TextEncoder().encode(JSON.stringify(content));

/** A file that was read, with these articles. */
export const buildSource = (n: number, articles: readonly AnalysedArticle[]): ImportedSource => ({
  id: sourceIdNumber(n),
  place: { path: `/news/${n}.txt`, key: `place ${n}`, modifiedAt: null },
  sizeBytes: 40,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  articleCount: articles.length,
  content: contentOf({
    text: 'عنوان\nنص المقال.',
    places: [],
    records: null,
    articles: articles.map(importArticle),
  }),
  original: null,
});
