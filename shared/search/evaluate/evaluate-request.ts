import type { SearchRequest } from '#shared/search/search-request.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { markExcluded, narrowedFields } from './choices.ts';
import { measureCollection } from './collection-size.ts';
import { subtract, type DocumentSet } from './document-sets.ts';
import { matchPlan, type MatchContext } from './nodes/match-plan.ts';
import { rankKeys } from './order/rank-keys.ts';
import { scoredPlans, wordsPlans, type Plan } from './plan/plan.ts';
import { planQuery } from './plan/plan-query.ts';
import { scoreHits } from './score-hits.ts';
import { weighWords, type OpenedSegment } from './word-weights.ts';
import { openWords } from './words/open-words.ts';

/** What a search found in one segment. */
export interface SegmentHits {
  readonly segment: SegmentReader;
  /** What the query alone finds, whatever was chosen to narrow it. */
  readonly matches: DocumentSet;
  /** For each of `matches` the bits of the fields whose choices exclude it; null where nothing was chosen. */
  readonly excluded: Uint8Array | null;
  /** What the search finds. */
  readonly hits: DocumentSet;
  /** For each hit what it is ordered by, the highest first. */
  readonly keys: Float64Array;
}

/** A search as it was worked out: what else is asked of it needs no further evaluation. Takes about 20 bytes a match. */
export interface EvaluatedRequest {
  readonly request: SearchRequest;
  readonly total: number;
  readonly segments: readonly SegmentHits[];
}

/** Asked between segments and parts of the query: whether the answer still is wanted. */
export type MayGoOn = () => boolean | Promise<boolean>;

/** Ends an evaluation from within. */
class NotWanted extends Error {}

/** Scores what a segment found; null where the order does not go by scores. */
type Score = (
  hits: DocumentSet,
  opened: OpenedSegment,
  found: MatchContext['found'],
) => Promise<Float64Array>;

async function createScore(plan: Plan, opened: readonly OpenedSegment[]): Promise<Score> {
  const plans = scoredPlans(plan);
  const { articleCount, meanLength } = await measureCollection(opened.map(({ segment }) => segment));
  const weights = await weighWords(plans, opened, { articleCount, meanLength });
  return async (hits, { segment }, found) => {
    const parts = plans.map((part, at) => ({ found: found.get(part) ?? null, weight: weights[at] ?? 0 }));
    return scoreHits(hits, parts, { lengths: await segment.readLengths(), meanLength });
  };
}

/** What is the same for all segments. */
interface Evaluation extends Pick<MatchContext, 'goOn'> {
  readonly plan: Plan;
  readonly request: SearchRequest;
  /** Null where the order does not go by scores. */
  readonly score: Score | null;
}

async function evaluateSegment(
  { plan, request: { choices, order }, score, goOn }: Evaluation,
  opened: OpenedSegment,
): Promise<SegmentHits> {
  const { segment } = opened;
  const found: MatchContext['found'] = new Map();
  const context = { ...opened, candidates: null, found, goOn };
  const matches = subtract(await matchPlan(plan, context), segment.deleted);
  const isNarrowed = narrowedFields(choices).length > 0;
  const excluded = isNarrowed ? await markExcluded(segment, matches, choices) : null;
  const hits = excluded === null ? matches : matches.filter((_, at) => excluded[at] === 0);
  const keys = score ? await score(hits, opened, found) : await rankKeys(segment, hits, order);
  return { segment, matches, excluded, hits, keys };
}

async function evaluateAll(
  segments: readonly SegmentReader[],
  request: SearchRequest,
  goOn: () => Promise<void>,
): Promise<EvaluatedRequest> {
  const plan = planQuery(request.query);
  const planned = wordsPlans(plan);
  await goOn();
  const isScored = request.order === 'relevance';
  const opened = await Promise.all(
    segments.map(async segment => {
      // Scores need the lengths: in the first search of all they are read with the words.
      const [words] = await Promise.all([
        openWords(segment, planned),
        isScored ? segment.readLengths() : null,
      ]);
      return { segment, opened: words };
    }),
  );
  await goOn();
  const score = isScored ? await createScore(plan, opened) : null;
  const found: SegmentHits[] = [];
  for (const segment of opened) found.push(await evaluateSegment({ plan, request, score, goOn }, segment));
  const total = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return { request, total, segments: found };
}

/** Finds what a search asks for, exactly. Null where the answer was no longer wanted. Fails as the segments do. */
export async function evaluateRequest(
  segments: readonly SegmentReader[],
  request: SearchRequest,
  mayGoOn: MayGoOn = () => true,
): Promise<EvaluatedRequest | null> {
  const goOn = async (): Promise<void> => {
    if (!(await mayGoOn())) throw new NotWanted();
  };
  try {
    return await evaluateAll(segments, request, goOn);
  } catch (cause) {
    if (cause instanceof NotWanted) return null;
    throw cause;
  }
}
