import { omissionBetween } from '#shared/compare/table/omission-between.ts';
import { tabulateComparison } from '#shared/compare/table/tabulate-comparison.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import {
  sentenceAt,
  sentenceClasses,
  sideIn,
  type ComparisonModel,
  type PaneNumber,
  type PaneSentence,
  type SentenceClass,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { foldRuns } from '#renderer/features/compare/fold-runs.ts';
import { sentenceSegments, type SentenceSegment } from '#renderer/features/compare/sentence-segments.ts';

/** What an article says in a row, with the weightiest class of it; or that it says nothing there. */
export type ShownCell =
  | {
      readonly kind: 'passage';
      readonly class: SentenceClass;
      readonly sentences: readonly PaneSentence[];
      /** Numbers of other rows that it leads to, from 0. */
      readonly alsoIn: readonly number[];
    }
  | { readonly kind: 'elsewhere'; readonly rows: readonly number[] }
  | { readonly kind: 'absent' };

export interface ShownRow {
  /** From 0; stays whatever the filter leaves out. */
  readonly index: number;
  /** The weightiest class of its passages. */
  readonly class: SentenceClass;
  readonly cells: readonly ShownCell[];
  /** Links whose passages stand in this row, by place in the model. */
  readonly links: readonly number[];
}

const weightiest = (classes: readonly SentenceClass[]): SentenceClass =>
  sentenceClasses.find(kind => classes.includes(kind)) ?? 'identical';

/** The rows of the table, with what each cell shows. */
export function tableRows(model: ComparisonModel): readonly ShownRow[] {
  const counts = model.panes.map(pane => pane.length);
  return tabulateComparison(counts, model.links).map(({ cells, links }, index) => {
    const shown = cells.map((cell, article): ShownCell => {
      if (cell.kind !== 'passage') return cell;
      const sentences = cell.sentences.flatMap(sentence => model.panes[article]?.[sentence] ?? []);
      return { ...cell, sentences, class: weightiest(sentences.map(each => each.class)) };
    });
    const classes = shown.flatMap(cell => (cell.kind === 'passage' ? [cell.class] : []));
    return { index, class: weightiest(classes), cells: shown, links };
  });
}

/** Rows as they are listed: each, or how many following one another the filter leaves out. */
export type TableItem =
  | { readonly kind: 'row'; readonly row: ShownRow }
  | { readonly kind: 'folded'; readonly from: number; readonly count: number };

/** The row that a sentence stands in. */
export const rowOf = (rows: readonly ShownRow[], { pane, sentence }: SentencePlace): ShownRow | undefined =>
  rows.find(({ cells }) => {
    const cell = cells[pane];
    return cell?.kind === 'passage' && cell.sentences.some(({ index }) => index === sentence);
  });

/** True if a row is among those that an item stands for without showing them. */
export const isFoldOver = (item: TableItem, row: number): boolean =>
  item.kind === 'folded' && row >= item.from && row < item.from + item.count;

/** The rows that a jump to the next difference or possible conflict stops at; what the rules leave out is neither. */
export const stopsIn = (rows: readonly ShownRow[], to: 'difference' | 'conflict'): readonly ShownRow[] =>
  rows.filter(({ class: kind }) =>
    to === 'conflict' ? kind === 'conflict' : kind !== 'identical' && kind !== 'ignored',
  );

/** A row is shown while one of its passages is of a class that is; `unfolded` are first rows of runs shown nevertheless. */
export function tableItems(
  rows: readonly ShownRow[],
  hidden: ReadonlySet<SentenceClass>,
  unfolded: ReadonlySet<number>,
): readonly TableItem[] {
  const isShown = ({ cells }: ShownRow): boolean =>
    cells.some(cell => cell.kind === 'passage' && !hidden.has(cell.class));
  return foldRuns(rows, row => !isShown(row), unfolded).flatMap(
    ({ isFolded, items }): readonly TableItem[] =>
      isFolded
        ? [{ kind: 'folded', from: items[0]?.index ?? 0, count: items.length }]
        : items.map(row => ({ kind: 'row', row })),
  );
}

/** The article that the others of a row are held against: the first that has a passage in it. */
const referenceOf = ({ cells }: ShownRow): number => cells.findIndex(({ kind }) => kind === 'passage');

/** What is marked in the words of a cell: what differs, or, where it was told in another language only, what both state. */
interface CellMarks {
  readonly are: 'changed' | 'shared';
  readonly spans: readonly Span[];
}

/** Held against the reference of the row; the reference itself, and a passage without a link to it, against any other. */
function marksIn(model: ComparisonModel, row: ShownRow, article: PaneNumber): CellMarks {
  const reference = referenceOf(row);
  const own = row.links.flatMap(place => {
    const link = model.links[place];
    const side = link && sideIn(link, article);
    return link && side !== null && side !== undefined ? [{ link, side }] : [];
  });
  const toReference = own.filter(({ link, side }) => link.articles[side === 0 ? 1 : 0] === reference);
  const counted = article === reference || toReference.length === 0 ? own : toReference;
  const shared = counted.flatMap(({ link, side }) => link.shared?.[side] ?? []);
  return counted.every(({ link }) => link.isAcrossLanguages)
    ? { are: 'shared', spans: shared }
    : { are: 'changed', spans: counted.flatMap(({ link, side }) => link.changes[side]) };
}

/** Values of a sentence that may contradict another account, wherever that stands. */
function disputedIn(model: ComparisonModel, article: PaneNumber, sentence: PaneSentence): readonly Span[] {
  return sentence.links.flatMap(place => {
    const link = model.links[place];
    const side = link && sideIn(link, article);
    if (!link || side === null || side === undefined || model.linkClasses[place] !== 'conflict') return [];
    return link.disagreements.map(({ facts }) => facts[side].span);
  });
}

/** A sentence in a cell, cut where something differs. */
export interface QuotedSentence {
  /** What stands between it and the one before it: nothing, a space, or that something was left out. */
  readonly joint: string;
  readonly segments: readonly SentenceSegment[];
  /** What a changed segment is: words that others have differently, or, in another language, what both state. */
  readonly changesAre: 'changed' | 'shared';
}

/** The words of a cell, sentence by sentence. */
export function cellWords(
  model: ComparisonModel,
  row: ShownRow,
  article: PaneNumber,
): readonly QuotedSentence[] {
  const cell = row.cells[article];
  if (cell?.kind !== 'passage') return [];
  const marks = marksIn(model, row, article);
  return cell.sentences.map((sentence, place) => {
    const shown = sentenceAt(model, { pane: article, sentence: sentence.index });
    const before = cell.sentences[place - 1];
    return {
      joint: before ? omissionBetween(before.index, sentence.index) : '',
      segments: shown ? sentenceSegments(shown.span, marks.spans, disputedIn(model, article, shown)) : [],
      changesAre: marks.are,
    };
  });
}

/** The words of a cell as they can be quoted. */
export function cellQuotation(model: ComparisonModel, row: ShownRow, article: PaneNumber): string {
  const text = model.articles[article]?.text ?? '';
  const quoted = cellWords(model, row, article).flatMap(({ joint, segments }) => [
    joint,
    ...segments.map(({ span }) => sliceSpan(text, span)),
  ]);
  return quoted.join('');
}
