import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import type { PackedContext } from '#shared/domain/timeline/article-context.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import type { RecordLayout } from '#shared/domain/source/record-mapping.ts';
import {
  packJson,
  readJson,
  unpackJson,
  writeJson,
  type Deflate,
  type Packed,
} from '#shared/packed/packed-json.ts';
import type { Sketch } from '#shared/reuse/sketch.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import { readTextStems } from '#shared/reuse/word-stems.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { countWords } from '#shared/text/tokens.ts';

/** All that was read out of a source. */
export interface SourceContent {
  /** The text that every source span points into. */
  readonly text: string;
  readonly places: readonly MediumPlace[];
  readonly records: RecordLayout | null;
  readonly articles: readonly ImportedArticle[];
}

/** The heavy part of an article, before it has an id. */
export type UnnamedBody = Omit<ArticleBody, 'articleId'>;

type InHead =
  | 'ordinal'
  | 'source'
  | 'outlet'
  | 'author'
  | 'published'
  | 'language'
  | 'direction'
  | 'warnings'
  | 'temporal'
  | 'origin'
  | 'textHash'
  | 'analysisVersion';

/** What lists and the timeline show of an article, and what it is known again by. Its range and its dates are in the body, too. */
export interface ArticleHead extends Pick<ImportedArticle, InHead> {
  readonly title: string;
  readonly wordCount: number;
}

/** What storing a source looks at: the text and the bodies go by unread. */
export interface SourceHead extends Omit<SourceContent, 'text' | 'articles'> {
  readonly articles: readonly ArticleHead[];
}

/** A source's content as the thread that read it writes it down, and as it is stored. */
export interface PackedSource {
  /** A `SourceHead` as JSON in UTF-8. */
  readonly head: Uint8Array;
  readonly text: Packed<string>;
  /** One for each article of the head, in order. */
  readonly bodies: readonly Packed<UnnamedBody>[];
  /** One for each article, too: made here, where the text is at hand. */
  readonly sketches: readonly Sketch[];
  /** What the dates of each are about. */
  readonly contexts: readonly PackedContext[];
}

function splitArticle(article: ImportedArticle): {
  readonly head: ArticleHead;
  readonly body: UnnamedBody;
} {
  const { ordinal, outlet, author, published, language, direction, warnings, origin, textHash, ...body } =
    article;
  const { source, temporal, analysisVersion } = body;
  const about = { ordinal, outlet, author, published, language, direction, warnings, origin, textHash };
  const title = body.title.text;
  const head = { ...about, title, wordCount: countWords(body.text), source, temporal, analysisVersion };
  return { head, body };
}

/** What is made where the text is at hand, both of the same words of it. */
function deriveFromText(article: ImportedArticle): {
  readonly sketch: Sketch;
  readonly context: PackedContext;
} {
  const stems = readTextStems(article.text);
  return { sketch: sketchArticle(article, stems), context: packContext(readContext(article, stems)) };
}

/** Packs what was read out of a source. */
export function packSource(
  { text, places, records, articles }: SourceContent,
  deflate?: Deflate,
): PackedSource {
  const parts = articles.map(splitArticle);
  const derived = articles.map(deriveFromText);
  const head: SourceHead = { places, records, articles: parts.map(part => part.head) };
  return {
    head: writeJson(head),
    text: packJson(text, deflate),
    bodies: parts.map(({ body }) => packJson(body, deflate)),
    sketches: derived.map(({ sketch }) => sketch),
    contexts: derived.map(({ context }) => context),
  };
}

/** The head that `packSource` wrote. */
export const readHead = (head: Uint8Array): SourceHead => readJson(head) as SourceHead; // see above

/** What `packSource` was given. */
export function unpackSource({
  head,
  text,
  bodies,
}: Omit<PackedSource, 'sketches' | 'contexts'>): SourceContent {
  const { places, records, articles } = readHead(head);
  return {
    text: unpackJson(text),
    places,
    records,
    articles: articles.flatMap(({ wordCount: _, title: __, ...about }, at) => {
      const body = bodies[at];
      return body ? [{ ...about, ...unpackJson(body) }] : [];
    }),
  };
}
