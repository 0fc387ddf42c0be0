import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import {
  classOfLink,
  type Comparison,
  type LinkClass,
  type SentenceLink,
} from '#shared/compare/comparison.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** The side of the comparison: 0 is the first article, at the reading start. */
export type Side = 0 | 1;

export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/** What a sentence is shown as: the class of its link, or that only this article says it. */
export type SentenceClass = LinkClass | 'only-a' | 'only-b';

export const sentenceClasses = [
  'conflict',
  'moved',
  'reworded',
  'identical',
  'linked',
  'only-a',
  'only-b',
] as const satisfies readonly SentenceClass[];

export interface PaneSentence {
  readonly index: number;
  readonly span: Span;
  readonly class: SentenceClass;
  /** Place in the links of the model; null where there is no counterpart. */
  readonly link: number | null;
  readonly startsParagraph: boolean;
}

export interface ComparisonModel {
  readonly articles: readonly [ComparedArticle, ComparedArticle];
  readonly links: readonly SentenceLink[];
  readonly linkClasses: readonly LinkClass[];
  readonly panes: readonly [readonly PaneSentence[], readonly PaneSentence[]];
  /** Links of a class, or sentences that only one article has. */
  readonly counts: Readonly<Record<SentenceClass, number>>;
  /** How much of each article's text is of a class, 0 to 1. */
  readonly shares: readonly [
    Readonly<Record<SentenceClass, number>>,
    Readonly<Record<SentenceClass, number>>,
  ];
}

const noCounts = (): Record<SentenceClass, number> => ({
  conflict: 0,
  moved: 0,
  reworded: 0,
  identical: 0,
  linked: 0,
  'only-a': 0,
  'only-b': 0,
});

function paneOf(
  article: ComparedArticle,
  side: Side,
  links: readonly SentenceLink[],
  linkClasses: readonly LinkClass[],
): readonly PaneSentence[] {
  const linkOf = new Map(
    links.flatMap((link, place) => link.sentences[side].map(index => [index, place] as const)),
  );
  return article.sentences.map((span, index) => {
    const link = linkOf.get(index) ?? null;
    const only = side === 0 ? 'only-a' : 'only-b';
    const before = article.text.slice(article.sentences[index - 1]?.end ?? 0, span.start);
    return {
      index,
      span,
      class: link === null ? only : (linkClasses[link] ?? only),
      link,
      startsParagraph: index > 0 && before.includes('\n'),
    };
  });
}

function sharesOf(pane: readonly PaneSentence[]): Readonly<Record<SentenceClass, number>> {
  const shares = noCounts();
  const total = pane.reduce((sum, { span }) => sum + span.end - span.start, 0);
  for (const { span, class: kind } of pane) shares[kind] += (span.end - span.start) / total;
  return shares;
}

/** What the two panes show, sentence by sentence; `isDismissed` tells conflicts that the analyst took back. */
export function createComparisonModel(
  articles: readonly [ComparedArticle, ComparedArticle],
  { links }: Comparison,
  isDismissed: (link: SentenceLink) => boolean,
): ComparisonModel {
  const linkClasses = links.map(link => classOfLink(link, isDismissed(link)));
  const panes = [
    paneOf(articles[0], 0, links, linkClasses),
    paneOf(articles[1], 1, links, linkClasses),
  ] as const;
  const counts = noCounts();
  for (const kind of linkClasses) counts[kind]++;
  for (const { link, class: kind } of panes.flat()) if (link === null) counts[kind]++;
  return { articles, links, linkClasses, panes, counts, shares: [sharesOf(panes[0]), sharesOf(panes[1])] };
}
