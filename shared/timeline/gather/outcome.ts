import { dayMs } from '#shared/timeline/civil-range.ts';
import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { cancelling, planning } from '#shared/timeline/context/calling-off-words.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { CallingOff } from './called-off.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';

/** What was announced where one of these is: that something ends. */
const stopping =
  'إيقاف وقف توقف توقفت ستوقف سيوقف يوقف أوقفت تعليق تعلق علقت ستعلق suspend suspension halt stop stopping';

interface Known {
  readonly stopping: ReadonlySet<number>;
  readonly planning: ReadonlySet<number>;
}

let known: Known | null = null;

function words(): Known {
  known ??= {
    stopping: new Set(readTerms(`${stopping} ${cancelling}`)),
    planning: new Set(readTerms(planning)),
  };
  return known;
}

/** What became of something that was announced, as far as later articles tell. */
export interface Outcome {
  /** Those of the mentions whose article was published on the announced day or after it. */
  readonly mentionsAfter: readonly number[];
  /** Whether it was put off or cancelled, and nobody told later that it took place. */
  readonly isCalledOff: boolean;
}

/** Reads it of what tells of an announcement later; `mark` is the announcement, `mentions` are by time of publication. */
export function outcomeOf(
  data: TimelineData,
  callingOff: CallingOff,
  mark: number,
  mentions: readonly number[],
): Outcome {
  const { columns, publishedStarts, markTerms } = data;
  const publishedOf = (row: number): number => publishedStarts[columns.articles[row] as number] as number;
  const has = (row: number, some: ReadonlySet<number>): boolean =>
    ragged(markTerms, row).some(term => some.has(term));
  const firstDayMs = Math.floor((columns.starts[mark] as number) / dayMs) * dayMs;
  const mentionsAfter = mentions.filter(mention => publishedOf(mention) >= firstDayMs);
  // Who announces that flights end is not contradicted by reports that they are cancelled.
  const isOfEnd = has(mark, words().stopping);
  const off = mentions.findLast(mention => callingOff.of(mention) !== 'no');
  if (off === undefined || isOfEnd) return { mentionsAfter, isCalledOff: false };
  const day = dayOfMark(data, mark);
  const tookPlace = mentionsAfter.some(
    mention =>
      day !== null &&
      dayOfMark(data, mention) === day &&
      isNamedDate(data, mention) &&
      callingOff.of(mention) === 'no' &&
      !has(mention, words().planning) &&
      publishedOf(mention) > publishedOf(off),
  );
  return { mentionsAfter, isCalledOff: !tookPlace };
}
