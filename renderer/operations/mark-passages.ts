import type { ComparisonMark, MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import { newComparisonMarkId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonStore, MarksChange } from '#shared/stores/comparison-store.ts';
import type { History } from './history.ts';

interface Ports {
  readonly comparisons: ComparisonStore;
  readonly history: History;
}

type PassagePair = readonly [MarkedPassage, MarkedPassage];
type Done = Promise<Result<null, StoreError>>;
type Note = Extract<ComparisonMark, { readonly kind: 'note' }>;

const stamp = (): Pick<ComparisonMark, 'id' | 'createdAt'> => ({
  id: newComparisonMarkId(crypto.randomUUID()),
  createdAt: new Date().toISOString(),
});

async function changeMarks({ comparisons, history }: Ports, label: string, change: MarksChange): Done {
  const done = await comparisons.changeMarks(change);
  if (!done.ok) return done;
  const back: MarksChange = { remove: change.put, put: change.remove };
  history.push({
    label,
    undo: async () => (await comparisons.changeMarks(back)).ok,
    redo: async () => (await comparisons.changeMarks(change)).ok,
  });
  return ok(null);
}

const inOrder = ([a, b]: PassagePair): PassagePair => (a.articleId <= b.articleId ? [a, b] : [b, a]);

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

/** Says that the figures of two passages do not contradict each other. */
export function dismissConflict(ports: Ports, pair: PassagePair, marks: readonly ComparisonMark[]): Done {
  const passages = inOrder(pair);
  return changeMarks(ports, 'marks.undo-dismiss', {
    remove: earlierOnes(marks, ['no-conflict'], passages),
    put: [{ ...stamp(), kind: 'no-conflict', passages }],
  });
}

/** Takes such a word back. */
export const restoreConflict = (ports: Ports, dismissals: readonly ComparisonMark[]): Done =>
  changeMarks(ports, 'marks.undo-restore', { remove: dismissals, put: [] });

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
