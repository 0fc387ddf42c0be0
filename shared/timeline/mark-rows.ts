import type { TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { mapColumns, valuesAt, type Column } from './column-rows.ts';
import { createGrowingLists, createGrowingNumbers } from './growing-numbers.ts';
import { sortMarks } from './sort-marks.ts';
import { ragged, type RaggedRows, type TimelineData } from './timeline-data.ts';
import type { EventColumns } from './timeline-model.ts';
import { doubtBits, eventKinds, publicationKind, timelineUnitOf, timelineUnits } from './timeline-units.ts';

/** What is known of the sentence of a mark; names as rows of the data, -1 for no speaker. */
export interface MarkPassage {
  readonly terms: ArrayLike<number>;
  readonly termsBefore: number;
  readonly names: ArrayLike<number>;
  readonly speaker: number;
  readonly isOfSaying: boolean;
}

type MarksOfData = Pick<
  TimelineData,
  'columns' | 'markTerms' | 'markPlaces' | 'markNames' | 'markSpeakers' | 'markSayings'
>;

/** The marks of the data while they are collected: arrays that grow, and no object a mark. */
export interface MarkRows {
  /** Leaves out vague events and such as end before they start. */
  add(article: number, event: TimelineEvent, passage: MarkPassage | null): void;
  /** The marks in their order; publications are about what their articles are, by rows of these. */
  sorted(ofArticles: { readonly names: RaggedRows; readonly terms: RaggedRows }): MarksOfData;
}

const nothing: readonly number[] = [];

const bytes = () => createGrowingNumbers(length => new Uint8Array(length));
const times = () => createGrowingNumbers(length => new Float64Array(length));
const codes = () => createGrowingNumbers(length => new Int32Array(length));

/** The list of each mark in the new order: of publications that of the article, of events their own. */
function listsInOrder(
  { kinds, articles }: Pick<EventColumns, 'kinds' | 'articles'>,
  order: Uint32Array,
  own: RaggedRows,
  ofArticles: RaggedRows,
): RaggedRows {
  const listOf = (row: number): Uint32Array =>
    kinds[row] === publicationKind
      ? ragged(ofArticles, articles[row] as number)
      : ragged(own, order[row] as number);
  const ends = new Uint32Array(order.length);
  let total = 0;
  for (let row = 0; row < order.length; row++) {
    total += listOf(row).length;
    ends[row] = total;
  }
  const items = new Uint32Array(total);
  for (let row = 0; row < order.length; row++) items.set(listOf(row), row === 0 ? 0 : ends[row - 1]);
  return { items, ends };
}

/** Creates no marks yet. */
export function createMarkRows(): MarkRows {
  const [starts, ends] = [times(), times()];
  const [kinds, units, precisions, doubts] = [bytes(), bytes(), bytes(), bytes()];
  const [places, sayings] = [bytes(), bytes()];
  const articles = createGrowingNumbers(length => new Uint32Array(length));
  const expressions = codes();
  const speakers = codes();
  const terms = createGrowingLists();
  const names = createGrowingLists();
  return {
    add(article, { kind, startMs, endMs, precision, startCertain, endCertain, expression }, passage) {
      const unit = timelineUnitOf(precision, endMs - startMs);
      if (unit === null || !(endMs > startMs)) return;
      starts.push(startMs);
      ends.push(endMs);
      kinds.push(eventKinds.indexOf(kind));
      units.push(timelineUnits.indexOf(unit));
      precisions.push((timelineUnits as readonly string[]).indexOf(precision));
      doubts.push((startCertain ? 0 : doubtBits.start) | (endCertain ? 0 : doubtBits.end));
      articles.push(article);
      expressions.push(expression ?? -1);
      speakers.push(passage?.speaker ?? -1);
      places.push(Math.min(passage?.termsBefore ?? 0, 255));
      sayings.push(passage?.isOfSaying === true ? 1 : 0);
      terms.push(passage?.terms ?? nothing);
      names.push(passage?.names ?? nothing);
    },
    sorted(ofArticles) {
      const order = sortMarks(starts.all(), ends.all());
      const inOrder = <Kind extends Column>(values: Kind): Kind => valuesAt(values, order);
      const columns = mapColumns(
        {
          starts: starts.all(),
          ends: ends.all(),
          kinds: kinds.all(),
          units: units.all(),
          precisions: precisions.all(),
          doubts: doubts.all(),
          articles: articles.all(),
          expressions: expressions.all(),
        },
        inOrder,
      );
      return {
        columns,
        markTerms: listsInOrder(columns, order, terms.all(), ofArticles.terms),
        markNames: listsInOrder(columns, order, names.all(), ofArticles.names),
        markSpeakers: inOrder(speakers.all()),
        markPlaces: inOrder(places.all()),
        markSayings: inOrder(sayings.all()),
      };
    },
  };
}
