import type { Comparison } from '#shared/compare/comparison.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { wordsOfSentences } from './article-words.ts';
import { headingSentences } from './heading-sentences.ts';
import { findRetoldSentences } from './retold-sentences.ts';
import { isKnownMedium } from './medium-keys.ts';
import type { ComparedEntity, ExclusiveSentence, OverviewArticle, SentenceLoad } from './overview.ts';

type Stems = ReadonlySet<string>;

/** An article with what its sentences are held against. */
interface SearchedArticle {
  readonly article: OverviewArticle;
  readonly stems: readonly Stems[];
  readonly numbers: ReadonlySet<number>;
  readonly headings: ReadonlySet<number>;
  /** Sentences that tell in other words what one of another article does. */
  readonly retold: ReadonlySet<number>;
}

/** A sentence of fewer words of its own states too little to be found elsewhere by them, or to be missed. */
const fewestStems = 3;
/** How much of a sentence two neighbouring sentences of another article must hold to tell it in other words. */
const toldShare = 0.42;

function readArticles(articles: readonly OverviewArticle[]): readonly SearchedArticle[] {
  const words = articles.map(wordsOfSentences);
  const retold = findRetoldSentences(words);
  return articles.map((article, place) => ({
    article,
    stems: (words[place] ?? []).map(
      sentence => new Set(sentence.flatMap(({ key }) => (isStopWord(key) ? [] : [lightStem(key)]))),
    ),
    numbers: new Set(article.body.numbers.map(({ value }) => value)),
    headings: headingSentences(article.body),
    retold: retold[place] ?? new Set(),
  }));
}

/** The share of the stems that two neighbouring sentences of another article have, where they have most. */
function shareTold(stems: Stems, { stems: others }: SearchedArticle): number {
  let most = 0;
  others.forEach((sentence, i) => {
    const next = others[i + 1];
    let held = 0;
    for (const stem of stems) if (sentence.has(stem) || next?.has(stem)) held++;
    most = Math.max(most, held);
  });
  return stems.size === 0 ? 1 : most / stems.size;
}

const isIn = (span: Span | null, sentence: Span): boolean => span !== null && spansOverlap(span, sentence);

function loadOf({ body }: OverviewArticle, sentence: Span): SentenceLoad {
  const quotes = body.statements.flatMap(each => (isHeadlineStatement(each) ? [] : each.quotes));
  return {
    figures: body.numbers.filter(({ span }) => isIn(span, sentence)).length,
    names: body.entities.filter(({ mentions }) => mentions.some(({ span }) => isIn(span, sentence))).length,
    quotations: quotes.filter(span => isIn(span, sentence)).length,
    dates: body.temporal.filter(({ span, kind }) => kind !== 'vague' && isIn(span, sentence)).length,
  };
}

/** Numbers and names of the sentence that no other article has. */
function countNew(
  { article, sentence }: { readonly article: number; readonly sentence: Span },
  read: readonly SearchedArticle[],
  entities: readonly ComparedEntity[],
): number {
  const body = read[article]?.article.body;
  const others = read.filter((_, place) => place !== article);
  const numbers = (body?.numbers ?? []).filter(
    ({ span, value }) => isIn(span, sentence) && !others.some(other => other.numbers.has(value)),
  );
  const own = new Set(
    entities.flatMap(({ reach, presence }) => (reach === 'one' ? (presence[article]?.ids ?? []) : [])),
  );
  // Whom something was said to is no part of what was said.
  const names = (body?.entities ?? []).filter(
    ({ id, canonical, mentions }) =>
      own.has(id) && !isKnownMedium(canonical) && mentions.some(({ span }) => isIn(span, sentence)),
  );
  return numbers.length + names.length;
}

interface Weighed extends ExclusiveSentence {
  readonly weight: number;
}

function weigh(
  article: number,
  sentence: number,
  {
    read,
    entities,
  }: { readonly read: readonly SearchedArticle[]; readonly entities: readonly ComparedEntity[] },
): Weighed | null {
  const own = read[article];
  const span = own?.article.body.sentences[sentence];
  const stems = own?.stems[sentence];
  if (!own || !span || !stems || stems.size < fewestStems || own.headings.has(sentence)) return null;
  const load = loadOf(own.article, span);
  const isNew = countNew({ article, sentence: span }, read, entities);
  const isTold =
    own.retold.has(sentence) ||
    read.some((other, place) => place !== article && shareTold(stems, other) >= toldShare);
  if (isTold && isNew === 0) return null;
  const stated = isTold ? 0 : 2 * load.figures + load.names + 2 * load.quotations + load.dates;
  const weight = stated + 2 * isNew;
  return { sentence, span, load, weight };
}

/**
 * What only one of the articles tells: its sentences without a counterpart, those that state most figures, names,
 * quotations and dates first, and of these those that nobody else has. Left out are headings, links, sign-offs, and what
 * another article tells in its own words.
 */
export function findExclusiveSentences(
  articles: readonly OverviewArticle[],
  comparison: Pick<Comparison, 'only'>,
  entities: readonly ComparedEntity[],
): readonly (readonly ExclusiveSentence[])[] {
  const read = readArticles(articles);
  return articles.map((_, article) =>
    (comparison.only[article] ?? [])
      .flatMap(sentence => weigh(article, sentence, { read, entities }) ?? [])
      .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence)
      .map(({ sentence, span, load }) => ({ sentence, span, load })),
  );
}
