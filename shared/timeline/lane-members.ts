import { laneIdOf, type LaneKey } from './lane-key.ts';
import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import type { RaggedRows, TimelineData } from './timeline-data.ts';
import { rankNames } from './rank-names.ts';
import { publicationKind } from './timeline-units.ts';

/** Which lanes there are and in which of them each mark stands. */
export interface LaneMembers {
  readonly keys: readonly LaneKey[];
  /** How many more lanes there would be. */
  readonly omittedLanes: number;
  /** For each mark of the data, or for each article, values of one sort (outlets, tags, names). */
  readonly values: RaggedRows;
  readonly areValuesOfArticles: boolean;
  /** For each value its lane; -1 for none. */
  readonly laneOf: Int32Array;
  /** The lane of what has no value; -1 for none. */
  readonly laneOfNothing: number;
}

/** Lanes of names or speakers: more cannot be taken in. */
const mostNameLanes = 60;

/** One value each. */
const single = (items: Uint32Array): RaggedRows => ({ items, ends: items.map((_, at) => at + 1) });

/** Speakers of each mark: of a publication all of its article. */
function speakersOfMarks({ columns, articleSpeakers, markSpeakers }: TimelineData): RaggedRows {
  const { items, ends } = articleSpeakers;
  const spoken = new Uint32Array(markSpeakers.length + items.length);
  const spokenEnds = new Uint32Array(markSpeakers.length);
  let count = 0;
  for (let mark = 0; mark < markSpeakers.length; mark++) {
    if (columns.kinds[mark] === publicationKind) {
      const article = columns.articles[mark] as number;
      const end = ends[article] as number;
      for (let at = article === 0 ? 0 : (ends[article - 1] as number); at < end; at++)
        spoken[count++] = items[at] as number;
    } else if ((markSpeakers[mark] as number) >= 0) spoken[count++] = markSpeakers[mark] as number;
    spokenEnds[mark] = count;
  }
  return { items: spoken, ends: spokenEnds };
}

function membersByName(
  data: TimelineData,
  by: 'name' | 'speaker',
  marks: Uint32Array | null,
  wantedLanes: readonly string[],
): LaneMembers {
  const values = by === 'name' ? data.markNames : speakersOfMarks(data);
  const { best, markCounts, nameCount } = rankNames(data, { by, values, marks }, mostNameLanes);
  const keyOf = (row: number): LaneKey => {
    const { id, type, name } = data.names[row] as TimelineData['names'][number];
    return { by, id, type, name };
  };
  const isBest = new Set(best);
  const wanted = new Set(wantedLanes);
  const alsoWanted: number[] = [];
  for (let row = 0; wanted.size > 0 && row < data.names.length; row++) {
    if ((markCounts[row] as number) > 0 && !isBest.has(row) && wanted.has(laneIdOf(keyOf(row))))
      alsoWanted.push(row);
  }
  const shown = [...best, ...alsoWanted];
  const laneOf = new Int32Array(data.names.length).fill(-1);
  shown.forEach((row, lane) => {
    laneOf[row] = lane;
  });
  return {
    keys: shown.map(keyOf),
    omittedLanes: nameCount - shown.length,
    values,
    areValuesOfArticles: false,
    laneOf,
    laneOfNothing: -1,
  };
}

const everyLane = (count: number): Int32Array => Int32Array.from({ length: count }, (_, lane) => lane);

/** Puts the marks (rows of the data; null for all) into lanes. Those of `wantedLanes` have a lane however few their marks are. */
export function laneMembersOf(
  data: TimelineData,
  by: LaneGrouping,
  marks: Uint32Array | null,
  wantedLanes: readonly string[],
): LaneMembers {
  const { outlets, tags } = data;
  const ofArticles = { omittedLanes: 0, areValuesOfArticles: true, laneOfNothing: -1 };
  switch (by) {
    case 'name':
    case 'speaker':
      return membersByName(data, by, marks, wantedLanes);
    case 'outlet':
      return {
        ...ofArticles,
        keys: outlets.map(outlet => ({ by, outlet })),
        values: single(data.articleOutlets),
        laneOf: everyLane(outlets.length),
      };
    case 'tag':
      return {
        ...ofArticles,
        keys: [...tags, null].map(tag => ({ by, tag })),
        values: data.articleTags,
        laneOf: everyLane(tags.length),
        laneOfNothing: tags.length,
      };
    case 'none':
      return {
        ...ofArticles,
        keys: [{ by }],
        values: single(new Uint32Array(data.articleIds.length)),
        laneOf: everyLane(1),
      };
  }
}
