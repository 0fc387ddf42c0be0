import { withoutLeads } from '#shared/analysis/entities/proclitics.ts';
import { isDemonym } from '#shared/analysis/entities/place-gazetteer.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { clusterNames } from './cluster-names.ts';
import { areOfOneFamily, nameWords } from './name-likeness.ts';
import type { OverviewArticle } from './overview.ts';

/**
 * Whether two articles have the same one say something. `different`: each names somebody in that very sentence, and these
 * are two entities; `unlike`: they are called by different words, which may mean the same one («وسائل إعلام تركية», «صحيفة
 * ميليت») or a mistake of the reading; `open`: one names nobody there.
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
/** The same the other way round, where the words name a place that others can be in. */
const leastCommonOfPlace = 0.75;

/** «الحكومة السورية» and «الحكومة البريطانية» are two. */
function areOfTwoPeoples(a: string, b: string): boolean {
  const peoplesOf = (speaker: string): ReadonlySet<string> =>
    new Set(
      foldText(speaker)
        .split(/[\s،,]+/)
        .filter(isDemonym)
        .map(word => lightStem(word)),
    );
  const [first, second] = [peoplesOf(a), peoplesOf(b)];
  return first.size > 0 && second.size > 0 && ![...first].some(stem => second.has(stem));
}

/** How much of the words of the shorter name the longer has, and the other way round. */
function commonShares(a: string, b: string): { readonly ofShort: number; readonly ofLong: number } {
  const [short = new Set<string>(), long = new Set<string>()] = [stemsOf(a), stemsOf(b)].sort(
    (first, second) => first.size - second.size,
  );
  const common = [...short].filter(stem => long.has(stem)).length;
  return { ofShort: common / Math.max(1, short.size), ofLong: common / Math.max(1, long.size) };
}

type Speaker = NonNullable<Statement['speaker']>;

/** A country that speaks is its government; «مصادر في الولايات المتحدة» are somebody else there. */
const isPlace = ({ entity }: Speaker): boolean => entity?.startsWith('place:') === true;

function areCalledAlike(a: Speaker, b: Speaker): boolean {
  if (areOfTwoPeoples(a.text, b.text)) return false;
  const { ofShort, ofLong } = commonShares(a.text, b.text);
  return ofShort >= leastCommon && (ofLong >= leastCommonOfPlace || !(isPlace(a) || isPlace(b)));
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
  const nameOf = ({ article }: PlacedStatement, { entity }: Speaker): string =>
    articles[article]?.body.entities.find(({ id, type }) => id === entity && type === 'person')?.canonical ??
    '';
  const speakerOf = ({ article, statement }: PlacedStatement): Speaker | null =>
    articles[article]?.body.statements[statement]?.speaker ?? null;
  return (a, b) => {
    const [first, second] = [speakerOf(a), speakerOf(b)];
    if (!first || !second) return 'open';
    const one = clusterOf.get(`${a.article} ${first.entity}`);
    const other = clusterOf.get(`${b.article} ${second.entity}`);
    if (one !== undefined && one === other && !isPlace(first)) return 'same';
    if (areOfOneFamily(nameOf(a, first), nameOf(b, second))) return 'different';
    if (areCalledAlike(first, second)) return 'same';
    const areKnown = one !== undefined && other !== undefined && one !== other;
    if (first.elided || second.elided) return areKnown ? 'unlike' : 'open';
    return areKnown ? 'different' : 'unlike';
  };
}
