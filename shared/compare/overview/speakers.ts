import { withoutLeads } from '#shared/analysis/entities/proclitics.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { clusterNames } from './cluster-names.ts';
import { nameWords } from './name-likeness.ts';
import type { OverviewArticle } from './overview.ts';

/**
 * Whether two articles have the same one say something. `different`: each names somebody in that very sentence, and these
 * are two entities; `unlike`: they are called by different words, which may mean the same one («وسائل إعلام تركية», «صحيفة
 * ميليت»); `open`: one names nobody there.
 */
export type SpeakerLikeness = 'same' | 'different' | 'unlike' | 'open';

/** A statement of one of the compared articles. */
export interface PlacedStatement {
  readonly article: number;
  readonly statement: number;
}

/** The words somebody is called by, also without what is written together with them («بيان لوزارة الخارجية»). */
const stemsOf = (speaker: string): ReadonlySet<string> =>
  new Set(
    nameWords(speaker)
      .filter(word => !isStopWord(word))
      .flatMap(word => [word, ...withoutLeads(word).map(({ bare }) => bare)])
      .map(word => lightStem(word))
      .filter(stem => stem.length > 2),
  );

/** How many of the words that one is called by must be among those of the other: «المسؤول», «مسؤول أميركي». */
const leastCommon = 0.5;

function areCalledAlike(a: string, b: string): boolean {
  const [short = new Set<string>(), long = new Set<string>()] = [stemsOf(a), stemsOf(b)].sort(
    (first, second) => first.size - second.size,
  );
  const common = [...short].filter(stem => long.has(stem)).length;
  return common > 0 && common >= leastCommon * short.size;
}

/** Compares who says what, by entity where both name one, else by the words they are called by. */
export function createSpeakerComparison(
  articles: readonly OverviewArticle[],
): (a: PlacedStatement, b: PlacedStatement) => SpeakerLikeness {
  const clusters = clusterNames(articles.map(({ body }) => body.entities));
  const clusterOf = new Map<string, number>();
  clusters.forEach((cluster, index) => {
    for (const { article, entity } of cluster) clusterOf.set(`${article} ${entity.id}`, index);
  });
  const speakerOf = ({ article, statement }: PlacedStatement): Statement['speaker'] =>
    articles[article]?.body.statements[statement]?.speaker ?? null;
  return (a, b) => {
    const [first, second] = [speakerOf(a), speakerOf(b)];
    if (!first || !second) return 'open';
    const one = clusterOf.get(`${a.article} ${first.entity}`);
    const other = clusterOf.get(`${b.article} ${second.entity}`);
    if (one !== undefined && one === other) return 'same';
    if (areCalledAlike(first.text, second.text)) return 'same';
    if (first.elided || second.elided) return 'open';
    return one !== undefined && other !== undefined ? 'different' : 'unlike';
  };
}
