import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import type { Comparison, SentenceLink } from '#shared/compare/comparison.ts';
import type { Fact } from '#shared/compare/fact.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { countsPeople, unitFamily } from '#shared/compare/unit-families.ts';
import type { DisagreeingFigure, OverviewArticle, StatedFigure } from './overview.ts';
import { isPublishedBefore } from './publication-order.ts';

/** What is worked out of a comparison and of what the analyst said of it. */
export interface JudgedComparison {
  readonly comparison: Pick<Comparison, 'links' | 'only'>;
  /** Links, by their place, whose disagreements are none. */
  readonly dismissed: ReadonlySet<number>;
}

/** Figures that disagree directly or through another article's, with the links that show it. */
interface FigureGroup {
  readonly figures: ReadonlyMap<string, StatedFigure>;
  readonly links: ReadonlySet<number>;
}

const keyOf = ({ article, fact }: StatedFigure): string => `${article} ${fact.kind} ${fact.span.start}`;

function sentenceAt(articles: readonly OverviewArticle[], article: number, span: Span): number {
  const sentences = articles[article]?.body.sentences ?? [];
  return Math.max(
    0,
    sentences.findIndex(({ start, end }) => span.start >= start && span.start < end),
  );
}

function figuresOf(
  articles: readonly OverviewArticle[],
  { articles: places }: SentenceLink,
  facts: readonly [Fact, Fact],
): readonly StatedFigure[] {
  return places.map((article, side) => {
    const fact = side === 0 ? facts[0] : facts[1];
    return { article, fact, sentence: sentenceAt(articles, article, fact.span) };
  });
}

function joinGroups(groups: readonly FigureGroup[], added: FigureGroup): readonly FigureGroup[] {
  const meets = (group: FigureGroup): boolean =>
    [...added.figures.keys()].some(key => group.figures.has(key));
  const met = groups.filter(meets);
  const joined: FigureGroup = {
    figures: new Map([...met, added].flatMap(({ figures }) => [...figures])),
    links: new Set([...met, added].flatMap(({ links }) => [...links])),
  };
  return [...groups.filter(group => !meets(group)), joined];
}

/** The first figure of each article, by place. */
function valuesOf({ figures }: FigureGroup): readonly StatedFigure[] {
  const byPlace = [...figures.values()].toSorted(
    (a, b) => a.article - b.article || a.fact.span.start - b.fact.span.start,
  );
  return byPlace.filter((figure, i) => figure.article !== byPlace[i - 1]?.article);
}

/** What is counted while an event goes on, besides people; a noun of each family of units. */
const growing: ReadonlySet<string> = new Set(
  foldForms(
    'حالة إصابة منزل مبنى مدرسة مستشفى قرية سيارة طائرة صاروخ غارة ضربة هزة حريق case home building school hospital village vehicle aircraft missile strike fire',
  ).map(unitFamily),
);

const mayGrow = ({ kind, unit }: Fact): boolean =>
  kind === 'number' && (countsPeople(unit) || growing.has(unit));

/**
 * Counts of what an event did go up while it is told: an account that is later for certain and has the higher count may
 * only be newer. Money, shares, days and names do not.
 */
function isUpdate(values: readonly StatedFigure[], articles: readonly OverviewArticle[]): boolean {
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map(b => [a, b] as const));
  return pairs.every(([a, b]) => {
    const [first, second] = [a.fact, b.fact];
    if (!mayGrow(first) || !mayGrow(second)) return false;
    if (first.value === second.value) return true;
    const [low, high] = first.value < second.value ? [a, b] : [b, a];
    const [earlier, later] = [articles[low.article], articles[high.article]];
    return earlier !== undefined && later !== undefined && isPublishedBefore(earlier, later);
  });
}

/** The same for groups that state the same values of the same articles, as a lead and its repetition do. */
const contentOf = (values: readonly StatedFigure[]): string =>
  values.map(({ article, fact }) => `${article} ${fact.kind} ${fact.unit} ${fact.value}`).join('|');

/**
 * Figures, dates and names that linked passages state differently, one entry for all articles that are part of it; in the
 * order of the first article. Those the analyst dismissed are marked and not left out.
 */
export function findDisagreeingFigures(
  articles: readonly OverviewArticle[],
  { comparison, dismissed }: JudgedComparison,
): readonly DisagreeingFigure[] {
  let groups: readonly FigureGroup[] = [];
  comparison.links.forEach((link, index) => {
    for (const { facts } of link.disagreements) {
      const figures = figuresOf(articles, link, facts);
      const added = { figures: new Map(figures.map(each => [keyOf(each), each])), links: new Set([index]) };
      groups = joinGroups(groups, added);
    }
  });
  const byContent = new Map<string, DisagreeingFigure>();
  const placed = groups
    .map(group => ({ values: valuesOf(group), links: [...group.links] }))
    .toSorted((a, b) => {
      const [first, second] = [a.values[0], b.values[0]];
      return (
        (first?.article ?? 0) - (second?.article ?? 0) ||
        (first?.fact.span.start ?? 0) - (second?.fact.span.start ?? 0)
      );
    });
  for (const { values, links } of placed) {
    const same = byContent.get(contentOf(values));
    const all = [...new Set([...(same?.links ?? []), ...links])].sort((a, b) => a - b);
    byContent.set(contentOf(values), {
      kind: isUpdate(values, articles) ? 'update' : 'conflict',
      values: same?.values ?? values,
      isDismissed: all.every(link => dismissed.has(link)),
      links: all,
    });
  }
  return [...byContent.values()];
}
