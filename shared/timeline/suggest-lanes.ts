import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { LaneKey } from './lane-key.ts';
import type { RaggedRows, TimelineData } from './timeline-data.ts';

/** Something that a timeline can tell of, or that can have a lane of its own. */
export interface LaneSuggestion {
  readonly key: LaneKey;
  /** Articles of the collection that belong to it. */
  readonly articleCount: number;
}

export interface SuggestionWish {
  /** The beginnings of words of its name; blank: whatever has most articles. */
  readonly words: string;
  readonly by: readonly Exclude<LaneGrouping, 'none'>[];
  readonly limit: number;
}

/** The folded name is what is looked through; a space before it makes every word begin after a space. */
type Candidate = LaneSuggestion & { readonly folded: string };

const known = new WeakMap<TimelineData, Map<LaneGrouping, readonly Candidate[]>>();

const countOf = (rows: Uint32Array, length: number): Uint32Array => {
  const counts = new Uint32Array(length);
  for (const row of rows) counts[row] = (counts[row] as number) + 1;
  return counts;
};

const candidatesFor = (
  names: readonly string[],
  counts: Uint32Array,
  keyOf: (row: number) => LaneKey,
): readonly Candidate[] =>
  names
    .flatMap((name, row) => {
      const articleCount = counts[row] ?? 0;
      return articleCount === 0 ? [] : [{ key: keyOf(row), articleCount, folded: ` ${foldText(name)}` }];
    })
    .sort((a, b) => b.articleCount - a.articleCount || (a.folded < b.folded ? -1 : 1));

/** The Arabic article before a word may be left out. */
const isBegun = (folded: string, word: string): boolean =>
  folded.includes(` ${word}`) || folded.includes(` ال${word}`);

function candidatesOf(data: TimelineData, by: SuggestionWish['by'][number]): readonly Candidate[] {
  const ofNames = (rows: RaggedRows, role: 'name' | 'speaker'): readonly Candidate[] =>
    candidatesFor(
      data.names.map(({ name }) => name),
      countOf(rows.items, data.names.length),
      row => ({ by: role, ...(data.names[row] as TimelineData['names'][number]) }),
    );
  switch (by) {
    case 'outlet':
      return candidatesFor(
        data.outlets.map(outlet => outlet ?? ''),
        countOf(data.articleOutlets, data.outlets.length),
        row => ({ by: 'outlet', outlet: data.outlets[row] ?? null }),
      ).filter(({ folded }) => folded.trim() !== '');
    case 'tag':
      return candidatesFor(data.tags, countOf(data.articleTags.items, data.tags.length), row => ({
        by: 'tag',
        tag: data.tags[row] ?? null,
      }));
    case 'name':
      return ofNames(data.articleNames, 'name');
    case 'speaker':
      return ofNames(data.articleSpeakers, 'speaker');
  }
}

/**
 * What of the collection has a name whose words begin so, the fullest first; of names that fit equally well those of
 * the grouping named first. The names are folded once for the data.
 */
export function suggestLanes(
  data: TimelineData,
  { words, by, limit }: SuggestionWish,
): readonly LaneSuggestion[] {
  const folded = known.get(data) ?? new Map<LaneGrouping, readonly Candidate[]>();
  known.set(data, folded);
  const begun = foldText(words).split(/\s+/).filter(Boolean);
  const found = by.flatMap(each => {
    const candidates = folded.get(each) ?? candidatesOf(data, each);
    folded.set(each, candidates);
    const fitting: Candidate[] = [];
    for (const candidate of candidates) {
      if (fitting.length === limit) break;
      if (begun.every(word => isBegun(candidate.folded, word))) fitting.push(candidate);
    }
    return fitting;
  });
  return found
    .sort((a, b) => b.articleCount - a.articleCount)
    .slice(0, limit)
    .map(({ key, articleCount }) => ({ key, articleCount }));
}
