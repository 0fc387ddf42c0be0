import type { ArticleId } from '#shared/ids/ids.ts';
import type { AnalysedWord } from '#shared/search/analyse/analysed-word.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { expandWord } from '#shared/search/analyse/expand-word.ts';
import { beginningsOfStems } from '#shared/search/analyse/stem-word.ts';
import { inverseFrequency, saturatedFrequency, titleWeight } from '#shared/search/evaluate/bm25.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { facetFields, type FacetField, type ValueField } from '#shared/search/search-fields.ts';
import type { FacetCount, Facets, SearchRequest } from '#shared/search/search-request.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { dayOfPublication, valuesOf } from '#shared/search/segment/columns/article-columns.ts';
import { undated } from '#shared/search/segment/segment-reader.ts';
import { foldText } from '#shared/text/normalise.ts';

/*
 * Answers searches without an index: every text is read again for every question. Slow, and simple enough to be seen to be right.
 */

type Articles = readonly SearchableArticle[];
type TextNode = Extract<QueryNode, { readonly text: string; readonly field: 'any' | 'title' }>;
type Recognise = (word: AnalysedWord) => boolean;

const isTextNode = (node: QueryNode): node is TextNode =>
  node.kind === 'word' || node.kind === 'phrase' || node.kind === 'prefix';

/** What each word of a text node is recognised by, whatever its spelling, and whether that spelling is wanted. */
function recognisers({
  kind,
  text,
}: TextNode): readonly { readonly isTerm: Recognise; readonly isWanted: Recognise }[] {
  return analyseWords(text).map((typed, at, all) => {
    if (kind === 'phrase')
      return { isTerm: ({ term }) => term === typed.term, isWanted: ({ form }) => form === typed.form };
    const starts = beginningsOfStems(typed.form);
    const isBeginning = kind === 'prefix' && at === all.length - 1;
    const isTerm: Recognise = isBeginning
      ? ({ term }) => term === typed.term || starts.some(start => term.startsWith(start))
      : ({ term }) => expandWord(typed).includes(term);
    return { isTerm, isWanted: isTerm };
  });
}

function countIn(text: string, node: TextNode): number {
  const words = analyseWords(text);
  const wanted = recognisers(node);
  return words.filter((_, from) =>
    wanted.every(({ isWanted }, at) => {
      const word = words[from + at];
      return word !== undefined && isWanted(word);
    }),
  ).length;
}

/** How often an article has what a node asks for; in the title it weighs more. */
function weighedCount({ title, text }: SearchableArticle, node: TextNode): number {
  const inTitle = countIn(title, node);
  const inText = node.field === 'title' ? 0 : countIn(text, node);
  return inText + inTitle + (inTitle > 0 ? titleWeight : 0);
}

/** False for a node that asks for nothing. */
function saysSomething(node: QueryNode): boolean {
  if (isTextNode(node)) return analyseWords(node.text).length > 0;
  if (node.kind === 'value') return node.match === 'exact' || analyseWords(node.text).length > 0;
  if (node.kind === 'not') return saysSomething(node.node);
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.some(saysSomething) : true;
}

const formsOf = (text: string): readonly string[] => analyseWords(text).map(({ form }) => form);

function isValue(value: string, { text, match }: Extract<QueryNode, { readonly kind: 'value' }>): boolean {
  const [own, typed] = [formsOf(value), formsOf(text)];
  if (match === 'exact')
    return typed.length > 0
      ? own.join(' ') === typed.join(' ')
      : foldText(value).trim() === foldText(text).trim();
  return typed.every((word, at) =>
    match === 'prefix' && at === typed.length - 1
      ? own.some(form => form.startsWith(word))
      : own.includes(word),
  );
}

const valuesIn = (article: SearchableArticle, field: ValueField): readonly string[] => {
  const values = [...new Set(valuesOf(article, field))].filter(value => value !== '');
  return values.length > 0 ? values : [''];
};

function isInDays(article: SearchableArticle, from: string | null, to: string | null): boolean {
  const day = dayOfPublication(article.published);
  if (day === undated) return false;
  return (from === null || day >= dayOfPublication(from)) && (to === null || day <= dayOfPublication(to));
}

function isMatch(article: SearchableArticle, node: QueryNode): boolean {
  switch (node.kind) {
    case 'all':
      return true;
    case 'word':
    case 'phrase':
    case 'prefix':
      return weighedCount(article, node) > 0;
    case 'value':
      return valuesIn(article, node.field).some(value => isValue(value, node));
    case 'days':
      return isInDays(article, node.from, node.to);
    case 'and':
      return node.nodes.filter(saysSomething).every(inner => isMatch(article, inner));
    case 'or':
      return node.nodes.filter(saysSomething).some(inner => isMatch(article, inner));
    case 'not':
      return !isMatch(article, node.node);
  }
}

const isChosen = (article: SearchableArticle, { choices }: SearchRequest, but: FacetField | null): boolean =>
  facetFields.every(field => {
    const chosen = choices[field] ?? [];
    return (
      field === but || chosen.length === 0 || valuesIn(article, field).some(value => chosen.includes(value))
    );
  });

const findIn = (articles: Articles, request: SearchRequest, but: FacetField | null = null): Articles =>
  articles.filter(
    article =>
      saysSomething(request.query) && isMatch(article, request.query) && isChosen(article, request, but),
  );

const wordsIn = ({ title, text }: SearchableArticle): readonly AnalysedWord[] => [
  ...analyseWords(title),
  ...analyseWords(text),
];

/** Over the terms of a word, how many articles hold each. */
function holdersOf(articles: Articles, isTerm: Recognise): number {
  const counts = articles.map(
    article =>
      new Set(
        wordsIn(article)
          .filter(isTerm)
          .map(({ term }) => term),
      ).size,
  );
  return Math.min(
    articles.length,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

const scoredNodes = (node: QueryNode): readonly TextNode[] => {
  if (isTextNode(node)) return [node];
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(scoredNodes) : [];
};

/** The nodes of a query that an article is found by: of an AND all of which holds, or any of an OR. */
function foundBy(article: SearchableArticle, node: QueryNode): readonly TextNode[] {
  if (isTextNode(node)) return [node];
  if (node.kind === 'or') return node.nodes.flatMap(inner => foundBy(article, inner));
  if (node.kind !== 'and' || !isMatch(article, node)) return [];
  return node.nodes.flatMap(inner => foundBy(article, inner));
}

function scoreIn(articles: Articles, query: QueryNode): (article: SearchableArticle) => number {
  const articleCount = articles.length;
  const wordCount = articles.reduce((sum, article) => sum + wordsIn(article).length, 0);
  const meanLength = Math.max(1, wordCount / articleCount);
  const weights = new Map(
    scoredNodes(query).map(node => [
      node,
      recognisers(node)
        .map(({ isTerm }) => inverseFrequency(holdersOf(articles, isTerm), { articleCount, meanLength }))
        .reduce((a, b) => a + b, 0),
    ]),
  );
  return article =>
    foundBy(article, query)
      .map(node => {
        const length = wordsIn(article).length;
        return (weights.get(node) ?? 0) * saturatedFrequency(weighedCount(article, node), length, meanLength);
      })
      .reduce((a, b) => a + b, 0);
}

const dayRank = ({ published }: SearchableArticle, order: SearchRequest['order']): number => {
  const day = dayOfPublication(published);
  if (day === undated) return undated;
  return order === 'oldest' ? 0 - day : day;
};

/** All that a search finds, in its order, with what that goes by. */
export function findByReading(
  articles: Articles,
  request: SearchRequest,
): readonly { readonly id: ArticleId; readonly rank: number }[] {
  const score = request.order === 'relevance' ? scoreIn(articles, request.query) : null;
  const ranked = findIn(articles, request).map(article => ({
    id: article.id,
    rank: score ? score(article) : dayRank(article, request.order),
  }));
  return ranked.sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : b.rank - a.rank));
}

function countValues(articles: Articles, field: ValueField): readonly FacetCount[] {
  const values = articles.flatMap(article => valuesIn(article, field));
  return [...new Set(values)]
    .map(value => ({ value, count: values.filter(other => other === value).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The values of each facet with how many articles have them, all of them. */
export function countFacetsByReading(articles: Articles, request: SearchRequest): Facets {
  const counts = facetFields.map(field => {
    const counted = countValues(findIn(articles, request, field), field);
    const missing = (request.choices[field] ?? []).filter(
      value => !counted.some(known => known.value === value),
    );
    const added = [...new Set(missing)].sort().map(value => ({ value, count: 0 }));
    return [field, [...counted, ...added]] as const;
  });
  return Object.fromEntries(counts) as Facets; // of each field one
}

/** Values of a field that hold what was typed. */
export const suggestByReading = (
  articles: Articles,
  field: ValueField,
  typed: string,
): readonly FacetCount[] =>
  countValues(articles, field).filter(
    ({ value }) => value !== '' && isValue(value, { kind: 'value', field, text: typed, match: 'prefix' }),
  );
