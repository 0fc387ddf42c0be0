import type { RaggedRows, TimelineData } from '#shared/timeline/timeline-data.ts';
import type { AlikePair } from './alike-pairs.ts';
import type { CallingOff } from './called-off.ts';
import { dayOfMark } from './marks-to-gather.ts';
import { visitInSteps, type Steps } from './steps.ts';
import { isPublishedLater } from './announced-marks.ts';

/** Collects what was told later of what was announced. */
export interface MentionCollector {
  /** Looks for announcements and mentions in a pair of one event. */
  addPair(pair: Pick<AlikePair, 'a' | 'b'>): void;
  addGroup(marks: readonly number[]): void;
  /** Once all pairs and groups are added: a report of an announcement by an article that is not known to mention it. */
  addLaterReport(announcement: number, report: number): void;
  /** What is announced: a day that is only put off or cancelled is not, nor one that is told of an earlier announcement of it. */
  finish(): Steps<{ readonly announced: Uint32Array; readonly mentions: RaggedRows }>;
}

/** What is known of the marks before any are told of again. */
interface KnownMarks {
  /** Rows of what may have been announced, ascending. */
  readonly announced: readonly number[];
  /** For each article the one whose text it has. */
  readonly originals: Uint32Array;
  readonly keys: Float64Array;
  readonly callingOff: CallingOff;
}

/** Announcements that are looked at between two pauses. */
const announcedAtOnce = 2000;

/** Starts without mentions. A copy of the announcement mentions nothing anew. */
export function createMentionCollector(
  data: TimelineData,
  { announced, originals, keys, callingOff }: KnownMarks,
): MentionCollector {
  const { articles, starts } = data.columns;
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

  /** Who announces what was announced before has heard of it what the other has, and the other way round. */
  function* share(): Steps {
    // As it was heard before any shared, or it would hang on which of them came first.
    const heard = new Map(Array.from(found, ([row, told]) => [row, [...told]]));
    yield* visitInSteps(announced.length, announcedAtOnce, at => {
      const row = announced[at] as number;
      const told = heard.get(row) ?? [];
      for (const again of told) {
        if (isIn[again] === 0) continue;
        for (const other of heard.get(again) ?? []) add(row, other);
        for (const other of told) add(again, other);
      }
    });
  }

  return {
    addPair({ a, b }) {
      add(a, b);
      add(b, a);
    },
    addGroup(marks) {
      for (const row of marks) if (isIn[row] === 1) for (const other of marks) add(row, other);
    },
    addLaterReport(row, report) {
      const told = found.get(row) ?? [];
      for (const other of told) if (articles[other] === articles[report]) return;
      add(row, report);
    },
    *finish() {
      yield* share();
      const ofEarlier = new Set<number>();
      for (const [row, told] of found)
        for (const other of told)
          if (callingOff.of(other) === 'may' && dayOfMark(data, other) === dayOfMark(data, row))
            ofEarlier.add(other);
      const first = announced.filter(row => !ofEarlier.has(row));
      const items: number[] = [];
      const ends = new Uint32Array(first.length);
      yield* visitInSteps(first.length, announcedAtOnce, at => {
        const told = [...(found.get(first[at] as number) ?? [])].sort(
          (a, b) => publishedOf(a) - publishedOf(b) || (keys[a] as number) - (keys[b] as number),
        );
        for (const row of told) items.push(row);
        ends[at] = items.length;
      });
      return { announced: Uint32Array.from(first), mentions: { items: Uint32Array.from(items), ends } };
    },
  };
}
