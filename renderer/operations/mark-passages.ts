import type {
  ComparisonMark,
  MarkedPassage,
  MarkedValue,
} from '#shared/domain/comparison/comparison-mark.ts';
import { newComparisonMarkId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonStore, MarksChange } from '#shared/stores/comparison-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly comparisons: ComparisonStore;
  readonly history: History;
}

type PassagePair = readonly [MarkedPassage, MarkedPassage];
type Done = Promise<Result<null, StoreError>>;
type ValuePair = readonly [MarkedValue, MarkedValue];
type NoConflict = Extract<ComparisonMark, { readonly kind: 'no-conflict' }>;
type Note = Extract<ComparisonMark, { readonly kind: 'note' }>;

const stamp = (): Pick<ComparisonMark, 'id' | 'createdAt'> => ({
  id: newComparisonMarkId(crypto.randomUUID()),
  createdAt: new Date().toISOString(),
});

const changeMarks = ({ comparisons, history }: Ports, label: string, change: MarksChange): Done =>
  doUndoable(history, label, {
    forth: () => comparisons.changeMarks(change),
    back: () => comparisons.changeMarks({ remove: change.put, put: change.remove }),
  });

const inOrder = (pair: PassagePair): PassagePair =>
  pair[0].articleId <= pair[1].articleId ? pair : [pair[1], pair[0]];

const isSamePassage = (a: MarkedPassage | undefined, b: MarkedPassage | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.articleId === b.articleId &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.text === b.text;

/** Marks of these kinds on just these passages: the new one takes their place. */
const earlierOnes = (
  marks: readonly ComparisonMark[],
  kinds: readonly ComparisonMark['kind'][],
  [first, second]: PassagePair,
): readonly ComparisonMark[] =>
  marks.filter(
    ({ kind, passages }) =>
      kinds.includes(kind) && isSamePassage(passages[0], first) && isSamePassage(passages[1], second),
  );

const linkKinds = ['link', 'unlink'] as const;

/** Says that two passages tell the same; `marks` are those of the comparison so far. */
export function linkPassages(ports: Ports, pair: PassagePair, marks: readonly ComparisonMark[]): Done {
  const passages = inOrder(pair);
  return changeMarks(ports, 'marks.undo-link', {
    remove: earlierOnes(marks, linkKinds, passages),
    put: [{ ...stamp(), kind: 'link', passages }],
  });
}

/** Says that two passages do not tell the same, whether that was found or said before. */
export function unlinkPassages(ports: Ports, pair: PassagePair, marks: readonly ComparisonMark[]): Done {
  const passages = inOrder(pair);
  return changeMarks(ports, 'marks.undo-unlink', {
    remove: earlierOnes(marks, linkKinds, passages),
    put: [{ ...stamp(), kind: 'unlink', passages }],
  });
}

/** What is said not to contradict: pairs of values, each pair in the order of the passages. */
export interface Dismissal {
  readonly passages: PassagePair;
  readonly values: readonly ValuePair[];
}

function marksOf({ passages, values }: Dismissal): readonly NoConflict[] {
  const isTurned = inOrder(passages) !== passages;
  return values.map(([first, second]) => ({
    ...stamp(),
    kind: 'no-conflict',
    passages: inOrder(passages),
    values: isTurned ? [second, first] : [first, second],
  }));
}

const areSameValues = ({ values: a }: NoConflict, { values: b }: NoConflict): boolean =>
  [0, 1].every(side => a?.[side]?.text === b?.[side]?.text && a?.[side]?.nth === b?.[side]?.nth);

/** Says that values of two passages do not contradict each other; what else the passages state may still do so. */
export function dismissConflict(ports: Ports, dismissal: Dismissal, marks: readonly ComparisonMark[]): Done {
  const put = marksOf(dismissal);
  const earlier = earlierOnes(marks, ['no-conflict'], inOrder(dismissal.passages));
  return changeMarks(ports, 'marks.undo-dismiss', {
    remove: earlier.filter(
      mark => mark.kind === 'no-conflict' && put.some(other => areSameValues(mark, other)),
    ),
    put,
  });
}

/** Takes such words back; of what they said too much, `kept` still holds. */
export const restoreConflict = (
  ports: Ports,
  dismissals: readonly ComparisonMark[],
  kept: Dismissal | null = null,
): Done => changeMarks(ports, 'marks.undo-restore', { remove: dismissals, put: kept ? marksOf(kept) : [] });

/** Takes links and unlinks back, so that what was found counts again. */
export const takeBackLinks = (ports: Ports, marks: readonly ComparisonMark[]): Done =>
  changeMarks(ports, 'marks.undo-take-back', { remove: marks, put: [] });

/** Puts a note on a passage or on a pair of passages; one without words is none, and nothing happens. */
export async function addNote(ports: Ports, passages: Note['passages'], note: string): Done {
  if (note.trim() === '') return ok(null);
  const [first, second] = passages;
  const put: Note = {
    ...stamp(),
    kind: 'note',
    passages: second ? inOrder([first, second]) : [first],
    note: note.trim(),
  };
  return changeMarks(ports, 'marks.undo-note', { remove: [], put: [put] });
}

/** Gives a note other words, without which it goes. It keeps its place among the notes. */
export function changeNote(ports: Ports, note: Note, words: string): Done {
  if (words.trim() === '') return removeNote(ports, note);
  if (words.trim() === note.note) return Promise.resolve(ok(null));
  const changed: Note = { ...note, id: stamp().id, note: words.trim() };
  return changeMarks(ports, 'marks.undo-change-note', { remove: [note], put: [changed] });
}

export const removeNote = (ports: Ports, note: Note): Done =>
  changeMarks(ports, 'marks.undo-remove-note', { remove: [note], put: [] });
