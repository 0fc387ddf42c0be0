import { readFileSync } from 'node:fs';
import { publishedDay } from '#shared/domain/article/published-day.ts';
import { findRelatedPlaces } from '#shared/reuse/find-related.ts';
import { noDay } from '#shared/reuse/reported-days.ts';
import { findTextPairs } from '#shared/reuse/find-text-pairs.ts';
import { createPrintsTable } from '#shared/reuse/prints-table.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import { createTopicIndex } from '#shared/reuse/topic-index.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import type { WeekArticle } from './read-week.ts';

/** Of an article of the week, which others report the same event and which another step of the same story. */
interface RelatedGold {
  readonly article: string;
  /** The scores were tuned to one part and not to the other. */
  readonly part: 'tuned' | 'held';
  readonly sameEvent: readonly string[];
  readonly sameStory: readonly string[];
}

export interface RelatedResult {
  readonly part: string;
  readonly articles: number;
  /** Of the first three and five suggestions, how many report the same event or story. */
  readonly precision3: number;
  readonly precision5: number;
  readonly suggested3: number;
  readonly suggested5: number;
  /** Of the reports of the same event, how many are among the first eight suggestions. */
  readonly recall: number;
}

/** What is suggested for each article of the week, best first, copies left out. */
function suggest(week: readonly WeekArticle[]): (id: string) => readonly string[] {
  const sketches = week.map(({ article }) => sketchArticle(article));
  const index = createTopicIndex(sketches);
  const days = Int32Array.from(week, ({ article }) => {
    const day = publishedDay(article.published);
    return day === null ? noDay : Date.parse(day) / dayMs;
  });
  const copies = new Set(
    findTextPairs(createPrintsTable(sketches)).flatMap(({ first, second, isNearDuplicate }) =>
      isNearDuplicate ? [`${first} ${second}`, `${second} ${first}`] : [],
    ),
  );
  return id => {
    const place = week.findIndex(article => article.id === id);
    return findRelatedPlaces(index, days, place).flatMap(({ article }) =>
      copies.has(`${place} ${article}`) ? [] : (week[article]?.id ?? []),
    );
  };
}

/** Holds what is suggested as reports of one event against what was marked by hand. */
export function measureRelated(week: readonly WeekArticle[]): readonly RelatedResult[] {
  const gold = JSON.parse(readFileSync('e2e/bench/gold/week-related.json', 'utf8')) as readonly RelatedGold[];
  const suggestionsFor = suggest(week);
  return (['tuned', 'held'] as const).map(part => ({
    part,
    ...score(
      gold.filter(row => row.part === part),
      suggestionsFor,
    ),
  }));
}

function score(
  gold: readonly RelatedGold[],
  suggestionsFor: (id: string) => readonly string[],
): Omit<RelatedResult, 'part'> {
  let [right3, right5, suggested3, suggested5, found, same] = [0, 0, 0, 0, 0, 0];
  for (const { article, sameEvent, sameStory } of gold) {
    const suggestions = suggestionsFor(article);
    const isRight = (id: string): boolean => sameEvent.includes(id) || sameStory.includes(id);
    suggested3 += suggestions.slice(0, 3).length;
    right3 += suggestions.slice(0, 3).filter(isRight).length;
    suggested5 += suggestions.slice(0, 5).length;
    right5 += suggestions.slice(0, 5).filter(isRight).length;
    same += sameEvent.length;
    found += sameEvent.filter(id => suggestions.slice(0, 8).includes(id)).length;
  }
  return {
    articles: gold.length,
    precision3: right3 / Math.max(1, suggested3),
    precision5: right5 / Math.max(1, suggested5),
    suggested3,
    suggested5,
    recall: found / Math.max(1, same),
  };
}
