import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** A mark of a list, and its row in the model. */
export interface FollowedMark {
  readonly event: number;
  readonly facts: MarkFacts;
}

const isSameTime = (a: MarkFacts, b: MarkFacts): boolean =>
  a.startMs === b.startMs && a.endMs === b.endMs && a.unit === b.unit;

/** The marks of these articles in a model, by article. */
function marksByArticle(
  model: TimelineModel,
  articles: ReadonlySet<string>,
): ReadonlyMap<string, readonly FollowedMark[]> {
  const wanted = model.articleIds.map(id => articles.has(id));
  const found = new Map<string, FollowedMark[]>();
  model.columns.articles.forEach((article, event) => {
    const facts = wanted[article] ? factsOfModelMark(model, event) : null;
    if (facts === null) return;
    const marks = found.get(facts.articleId);
    if (marks) marks.push({ event, facts });
    else found.set(facts.articleId, [{ event, facts }]);
  });
  return found;
}

/** How many marks of the text the earlier model had of an article. */
type CountBefore = (article: string) => number;

/** A mark as it was, and where it is now. */
interface Followed {
  readonly mark: MarkFacts;
  readonly found: FollowedMark;
}

/**
 * Finds marks of an earlier model in a later one; those that are gone are left out. An article whose dates were not added to
 * or taken from keeps its marks whatever they mean now, since they are the same words; where some were, those that mean what
 * they meant are the same.
 */
function followEach(
  listed: readonly MarkFacts[],
  before: CountBefore,
  model: TimelineModel,
): readonly Followed[] {
  const byArticle = marksByArticle(model, new Set(listed.map(({ articleId }) => articleId)));
  const taken = new Set<number>();
  const follow = (mark: MarkFacts): FollowedMark | null => {
    const marks = (byArticle.get(mark.articleId) ?? []).filter(({ event }) => !taken.has(event));
    if (mark.kind === 'publication') return marks.find(({ facts }) => facts.kind === 'publication') ?? null;
    const dates = (byArticle.get(mark.articleId) ?? []).filter(({ facts }) => facts.kind === 'event');
    const isWhole = dates.length === before(mark.articleId);
    const sameWords = marks.find(({ facts }) => facts.expression === mark.expression);
    if (sameWords && (isWhole || isSameTime(sameWords.facts, mark))) return sameWords;
    return marks.find(({ facts }) => facts.kind === 'event' && isSameTime(facts, mark)) ?? null;
  };
  return listed.flatMap(mark => {
    const found = follow(mark);
    if (found === null) return [];
    taken.add(found.event);
    return [{ mark, found }];
  });
}

/** Marks of an earlier model as they are in a later one, in their order; those that are gone are left out. */
export const followMarks = (
  listed: readonly MarkFacts[],
  before: CountBefore,
  model: TimelineModel,
): readonly FollowedMark[] => followEach(listed, before, model).map(({ found }) => found);

/**
 * Of marks that told of one event the first whose date was left as it was, by which the event is found again: one that was
 * set right may tell of another day now. Where all were, the first that is left; null where none is.
 */
export function followEvent(
  told: readonly MarkFacts[],
  before: CountBefore,
  model: TimelineModel,
): FollowedMark | null {
  const followed = followEach(told, before, model);
  const same = followed.find(({ mark, found }) => isSameTime(mark, found.facts));
  return (same ?? followed[0])?.found ?? null;
}

/** How many marks of its text each of these articles has in a model. */
export function countDates(model: TimelineModel, articles: ReadonlySet<string>): CountBefore {
  const byArticle = marksByArticle(model, articles);
  return article => (byArticle.get(article) ?? []).filter(({ facts }) => facts.kind === 'event').length;
}
