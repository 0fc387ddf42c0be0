import type { Random } from '#e2e/bench/compare/random.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { makePersonName } from './arabic-words.ts';

const counts = { outlets: 60, authors: 900, tags: 250, names: 20_000 } as const;
/** Share of articles that state no date, and of those that state a month alone. */
const undatedShare = 0.03;
const monthShare = 0.02;

/** A small number oftener than a large one. */
const drawSkewed = (random: Random, below: number): number => Math.floor(below ** random()) - 1;

type Description = Omit<SearchableArticle, 'id' | 'title' | 'text' | 'language'>;

/** Everything about a made article but its words. */
export function describeArticle(
  random: Random,
  { day, topic }: { readonly day: number; readonly topic: number },
): Description {
  const isoDay = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const chance = random();
  const published =
    chance < undatedShare ? null : chance < undatedShare + monthShare ? isoDay.slice(0, 7) : isoDay;
  // Half of the names are those of the topic.
  const drawName = (): string =>
    makePersonName(random() < 0.5 ? topic * 40 + drawSkewed(random, 40) : drawSkewed(random, counts.names));
  const some = (most: number, draw: () => string): string[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, draw)),
  ];
  const entities = some(8, drawName);
  return {
    published,
    importedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 200 * 86_400) * 1000).toISOString(),
    outlet: `صحيفة ${makePersonName(1_000_000 + drawSkewed(random, counts.outlets))}`,
    author: random() < 0.4 ? null : makePersonName(2_000_000 + drawSkewed(random, counts.authors)),
    tags: some(3, () => `وسم ${drawSkewed(random, counts.tags)}`),
    entities,
    speakers: entities.slice(0, Math.floor(random() * 3)),
  };
}
