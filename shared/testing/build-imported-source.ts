import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import { newSourceId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { packSource } from '#shared/import-stream/pack-source.ts';

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

/** An article on its way into the collection that is like no other, whatever its text, unless `parts` say so. */
const importArticle = (article: BuiltArticle, file: number, ordinal: number): ImportedArticle => ({
  origin: { url: null, thread: null, part: null },
  textHash: `text ${ordinal} of file ${file}`,
  ...article,
  ordinal,
});

type BuiltArticle = AnalysedArticle & Partial<ImportedArticle>;

/** A file that was read, with these articles, whose ordinals are their places in the list. */
export const buildSource = (
  n: number,
  articles: readonly BuiltArticle[],
  parts: Partial<ImportedSource> = {},
): ImportedSource => ({
  id: sourceIdNumber(n),
  place: { path: `/news/${n}.txt`, key: `place ${n}`, modifiedAt: null },
  sizeBytes: 40,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  articleCount: articles.length,
  ...packSource({
    text: 'عنوان\nنص المقال.',
    places: [],
    records: null,
    articles: articles.map((article, ordinal) => importArticle(article, n, ordinal)),
  }),
  original: null,
  ...parts,
});
