import type { RaggedRows, TimelineData } from '#shared/timeline/timeline-data.ts';
import type { AlikePair } from './alike-pairs.ts';
import type { CallingOff } from './called-off.ts';
import { isAnnounced, isPublishedLater } from './announced-marks.ts';

/** Collects what was told later of what was announced. */
export interface MentionCollector {
  /** Looks for announcements and mentions in a pair of one event. */
  addPair(pair: Pick<AlikePair, 'a' | 'b'>): void;
  addGroup(marks: readonly number[]): void;
  /** What is announced: a day that is only put off or cancelled is not, nor one that is told of an earlier announcement of it. */
  finish(): { readonly announced: Uint32Array; readonly mentions: RaggedRows };
}

/** Starts without mentions. A copy of the announcement mentions nothing anew. `originals`: for each article the one whose text it has. */
export function createMentionCollector(
  data: TimelineData,
  originals: Uint32Array,
  keys: Float64Array,
  callingOff: CallingOff,
): MentionCollector {
  const { articles, starts } = data.columns;
  const announced = Uint32Array.from(starts.keys()).filter(
    row => isAnnounced(data, row) && callingOff.of(row) !== 'yes',
  );
  const isIn = new Uint8Array(starts.length);
  for (const row of announced) isIn[row] = 1;
  const found = new Map<number, Set<number>>();
  const add = (row: number, other: number): void => {
    if (isIn[row] === 0 || !isPublishedLater(data, other, row)) return;
    if (originals[articles[row] as number] === originals[articles[other] as number]) return;
    const known = found.get(row);
    if (known) known.add(other);
    else found.set(row, new Set([other]));
  };
  const publishedOf = (row: number): number => data.publishedStarts[articles[row] as number] as number;

  return {
    addPair({ a, b }) {
      add(a, b);
      add(b, a);
    },
    addGroup(marks) {
      for (const row of marks) if (isIn[row] === 1) for (const other of marks) add(row, other);
    },
    finish() {
      const ofEarlier = new Set(
        [...found.values()].flatMap(told => [...told].filter(row => callingOff.of(row) === 'may')),
      );
      const first = announced.filter(row => !ofEarlier.has(row));
      const lists = Array.from(first, row =>
        [...(found.get(row) ?? [])].sort(
          (a, b) => publishedOf(a) - publishedOf(b) || (keys[a] as number) - (keys[b] as number),
        ),
      );
      const ends = new Uint32Array(lists.length);
      let total = 0;
      for (const [at, list] of lists.entries()) ends[at] = total += list.length;
      return { announced: first, mentions: { items: Uint32Array.from(lists.flat()), ends } };
    },
  };
}
