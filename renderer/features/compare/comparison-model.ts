import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import {
  classOfLink,
  type Comparison,
  type Disagreement,
  type LinkClass,
  type SentenceLink,
} from '#shared/compare/comparison.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** The place of an article in the comparison: 0 is the base, at the reading start. */
export type PaneNumber = 0 | 1 | 2 | 3;

const onlyClasses = ['only-a', 'only-b', 'only-c', 'only-d'] as const;

/** That no other article of the comparison says it; the letter is the one that does. */
export type OnlyClass = (typeof onlyClasses)[number];

/** The class of what only the article in this pane says. */
export const onlyIn = (pane: PaneNumber): OnlyClass => onlyClasses[pane];

/** The pane whose article alone says what is of this class; null for the other classes. */
export function paneOfOnly(kind: SentenceClass): PaneNumber | null {
  const pane = onlyClasses.findIndex(only => only === kind);
  return pane < 0 ? null : (pane as PaneNumber);
}

/**
 * What a sentence is shown as: the weightiest class of its links, that only this article says it, or that the rules leave
 * it out.
 */
export type SentenceClass = LinkClass | OnlyClass | 'ignored';

/** The weightiest first. */
const linkClassOrder = [
  'conflict',
  'moved',
  'reworded',
  'identical',
  'linked',
] as const satisfies readonly LinkClass[];

export const sentenceClasses: readonly SentenceClass[] = [...linkClassOrder, ...onlyClasses, 'ignored'];

/** A sentence of one of the panes. */
export interface SentencePlace {
  readonly pane: PaneNumber;
  readonly sentence: number;
}

export interface PaneSentence {
  readonly index: number;
  readonly span: Span;
  readonly class: SentenceClass;
  /** Places in the links of the model, the weightiest first; at most one to each other pane. */
  readonly links: readonly number[];
  readonly startsParagraph: boolean;
}

type ByClass = Readonly<Record<SentenceClass, number>>;

export interface ComparisonModel {
  /** 2 to 4, the base first. */
  readonly articles: readonly ComparedArticle[];
  /** Their disagreements are those that stand; where none does, those the analyst called none, and the class says so. */
  readonly links: readonly SentenceLink[];
  /** By place of the link: the disagreements that the analyst called none. */
  readonly dismissed: readonly (readonly Disagreement[])[];
  readonly linkClasses: readonly LinkClass[];
  readonly panes: readonly (readonly PaneSentence[])[];
  /** Links of a class, or sentences without a link. */
  readonly counts: ByClass;
  /** How much of each article's text is of a class, 0 to 1. */
  readonly shares: readonly ByClass[];
}

const noCounts = (): Record<SentenceClass, number> => ({
  conflict: 0,
  moved: 0,
  reworded: 0,
  identical: 0,
  linked: 0,
  'only-a': 0,
  'only-b': 0,
  'only-c': 0,
  'only-d': 0,
  ignored: 0,
});

/** The numbers of the panes of a comparison, in the order they are shown. */
export const paneNumbers = ({ panes }: Pick<ComparisonModel, 'panes'>): readonly PaneNumber[] =>
  ([0, 1, 2, 3] as const).slice(0, panes.length);

/** On which side of a link an article stands; null if the link is between others. */
export function sideIn({ articles }: Pick<SentenceLink, 'articles'>, pane: PaneNumber): 0 | 1 | null {
  if (articles[0] === pane) return 0;
  return articles[1] === pane ? 1 : null;
}

/** The pane at the other end of a link. */
export const facingPane = ({ articles }: Pick<SentenceLink, 'articles'>, pane: PaneNumber): PaneNumber =>
  // A comparison has no more articles than there are panes.
  (articles[0] === pane ? articles[1] : articles[0]) as PaneNumber;

/** The sentences of a link that stand in a pane, ascending; none if the link is between others. */
export function sentencesIn(
  link: Pick<SentenceLink, 'articles' | 'sentences'>,
  pane: PaneNumber,
): readonly number[] {
  const side = sideIn(link, pane);
  return side === null ? [] : link.sentences[side];
}

/** The links of every sentence of a pane, one to each other pane, the weightiest first. */
function linksBySentence(
  pane: PaneNumber,
  links: readonly SentenceLink[],
  linkClasses: readonly LinkClass[],
): ReadonlyMap<number, readonly number[]> {
  const weight = (link: number): number => linkClassOrder.indexOf(linkClasses[link] ?? 'linked');
  const found = new Map<number, number[]>();
  links.forEach((link, place) => {
    for (const sentence of sentencesIn(link, pane)) {
      const known = found.get(sentence) ?? [];
      const facing = facingPane(link, pane);
      const rival = known.findIndex(other => facingPane(links[other] ?? link, pane) === facing);
      if (rival < 0) found.set(sentence, [...known, place]);
      else if (weight(place) < weight(known[rival] ?? place)) known[rival] = place;
    }
  });
  for (const places of found.values()) places.sort((a, b) => weight(a) - weight(b) || a - b);
  return found;
}

interface Classified {
  readonly comparison: Pick<Comparison, 'links' | 'ignoredSentences'>;
  readonly linkClasses: readonly LinkClass[];
}

function paneOf(
  { text, sentences }: ComparedArticle,
  pane: PaneNumber,
  { comparison, linkClasses }: Classified,
): readonly PaneSentence[] {
  const linksOf = linksBySentence(pane, comparison.links, linkClasses);
  const ignored = new Set(comparison.ignoredSentences[pane]);
  return sentences.map((span, index) => {
    const own = linksOf.get(index) ?? [];
    const before = text.slice(sentences[index - 1]?.end ?? 0, span.start);
    return {
      index,
      span,
      class: linkClasses[own[0] ?? -1] ?? (ignored.has(index) ? 'ignored' : onlyIn(pane)),
      links: own,
      startsParagraph: index > 0 && before.includes('\n'),
    };
  });
}

function sharesOf(pane: readonly PaneSentence[]): ByClass {
  const shares = noCounts();
  const total = pane.reduce((sum, { span }) => sum + span.end - span.start, 0);
  for (const { span, class: kind } of pane) shares[kind] += (span.end - span.start) / total;
  return shares;
}

function withOpenOnes(link: SentenceLink, dismissed: ReadonlySet<Disagreement>): SentenceLink {
  const open = link.disagreements.filter(each => !dismissed.has(each));
  return open.length === 0 || open.length === link.disagreements.length
    ? link
    : { ...link, disagreements: open };
}

/** What the panes show, sentence by sentence; `dismissed` are the disagreements that the analyst called none. */
export function createComparisonModel(
  articles: readonly ComparedArticle[],
  comparison: Pick<Comparison, 'links' | 'ignoredSentences'>,
  dismissed: ReadonlySet<Disagreement>,
): ComparisonModel {
  const links = comparison.links.map(link => withOpenOnes(link, dismissed));
  const linkClasses = links.map(link =>
    classOfLink(
      link,
      link.disagreements.every(each => dismissed.has(each)),
    ),
  );
  const shown = { links, ignoredSentences: comparison.ignoredSentences };
  const panes = articles.map((article, pane) =>
    paneOf(article, pane as PaneNumber, { comparison: shown, linkClasses }),
  );
  const counts = noCounts();
  for (const kind of linkClasses) counts[kind]++;
  for (const { links: own, class: kind } of panes.flat()) if (own.length === 0) counts[kind]++;
  return {
    articles,
    links,
    dismissed: comparison.links.map(link => link.disagreements.filter(each => dismissed.has(each))),
    linkClasses,
    panes,
    counts,
    shares: panes.map(sharesOf),
  };
}

/** The sentence at a place; undefined for a place that is none. */
export const sentenceAt = (
  { panes }: Pick<ComparisonModel, 'panes'>,
  { pane, sentence }: SentencePlace,
): PaneSentence | undefined => panes[pane]?.[sentence];

/** The link of a sentence to another pane, as a place in the links of the model; null where there is none. */
export const linkTo = (
  model: Pick<ComparisonModel, 'panes' | 'links'>,
  place: SentencePlace,
  pane: PaneNumber,
): number | null =>
  sentenceAt(model, place)?.links.find(link => {
    const found = model.links[link];
    return found !== undefined && facingPane(found, place.pane) === pane;
  }) ?? null;
