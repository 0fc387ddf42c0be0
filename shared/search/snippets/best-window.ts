import type { WordMatch } from './find-matches.ts';

/** Words of a text, the last one not included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Matches that stand near enough to each other to be shown together. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly partCount: number;
  readonly matchCount: number;
}

function groupAt(matches: readonly WordMatch[], at: number, size: number): Group {
  const first = matches[at]?.firstWord ?? 0;
  const parts = new Set<number>();
  let last = first;
  let next = at;
  for (; next < matches.length; next++) {
    const match = matches[next];
    if (!match || match.firstWord >= first + size) break;
    if (match.lastWord >= first + size && next > at) continue;
    parts.add(match.part);
    last = Math.max(last, Math.min(match.lastWord, first + size - 1));
  }
  return { first, last, partCount: parts.size, matchCount: next - at };
}

const isBetter = (a: Group, b: Group): boolean =>
  a.partCount > b.partCount || (a.partCount === b.partCount && a.matchCount > b.matchCount);

/** How many words to show before the first match: from where its sentence begins if there is room, or else a third of the room. */
function leadOf(first: number, room: number, beginsSentence: (word: number) => boolean): number {
  for (let lead = 0; lead <= room && lead <= first; lead++) if (beginsSentence(first - lead)) return lead;
  return Math.min(first, Math.floor(room / 3));
}

/**
 * The words of a passage of this size that holds most of what was asked for: most parts of the query, then most matches, then
 * the first such. Takes the matches in their order, at least one.
 */
export function bestWindow(
  matches: readonly WordMatch[],
  {
    wordCount,
    size,
    beginsSentence,
  }: {
    readonly wordCount: number;
    readonly size: number;
    readonly beginsSentence: (word: number) => boolean;
  },
): WordRange {
  let best = groupAt(matches, 0, size);
  for (let at = 1; at < matches.length; at++) {
    const group = groupAt(matches, at, size);
    if (isBetter(group, best)) best = group;
  }
  const room = size - (best.last - best.first + 1);
  const start = best.first - leadOf(best.first, room, beginsSentence);
  const from = Math.max(0, Math.min(start, wordCount - size));
  return { from, to: Math.min(wordCount, from + size) };
}
