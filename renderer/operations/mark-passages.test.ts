import { describe, expect, it } from 'vitest';
import type { ComparisonMark, MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ComparisonStore } from '#shared/stores/comparison-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createHistory } from './history.ts';
import {
  addNote,
  changeNote,
  dismissConflict,
  linkPassages,
  restoreConflict,
  takeBackLinks,
  unlinkPassages,
} from './mark-passages.ts';

const passage = (n: number, text: string): MarkedPassage => ({
  articleId: newArticleId(sourceIdNumber(n), 0),
  span: { start: 0, end: text.length },
  text,
});
const [dead, killed] = [passage(1, 'قتل 12 شخصا.'), passage(2, 'لقي 15 شخصا حتفهم.')];

const deaths = [
  { text: '12', nth: 0 },
  { text: '15', nth: 0 },
] as const;
const shares = [
  { text: '3%', nth: 0 },
  { text: '4%', nth: 0 },
] as const;

/** Keeps marks in memory, or refuses them. */
function createPorts({ isFull = false } = {}) {
  const kept = new Map<string, ComparisonMark>();
  const comparisons: Pick<ComparisonStore, 'changeMarks'> = {
    changeMarks: async ({ remove, put }) => {
      if (isFull) return err({ code: 'quota' });
      for (const { id } of remove) kept.delete(id);
      for (const mark of put) kept.set(mark.id, mark);
      return ok(null);
    },
  };
  const ports = { comparisons: comparisons as ComparisonStore, history: createHistory() };
  return { ports, marks: () => [...kept.values()] };
}

describe('linking and unlinking passages', () => {
  it('keeps the passages in one order, whichever was chosen first', async () => {
    const { ports, marks } = createPorts();
    await linkPassages(ports, [killed, dead], []);
    expect(marks().map(({ kind, passages }) => [kind, passages])).toEqual([['link', [dead, killed]]]);
  });

  it('has the last word count: a link of what was unlinked takes the place of that, until it is undone', async () => {
    const { ports, marks } = createPorts();
    await unlinkPassages(ports, [dead, killed], []);
    const unlinked = marks();
    await linkPassages(ports, [killed, dead], unlinked);
    expect(marks().map(({ kind }) => kind)).toEqual(['link']);
    await ports.history.undo();
    expect(marks()).toEqual(unlinked);
    await ports.history.redo();
    expect(marks().map(({ kind }) => kind)).toEqual(['link']);
  });

  it('leaves decisions about other passages alone', async () => {
    const { ports, marks } = createPorts();
    const other = { ...dead, span: { start: 40, end: 40 + dead.text.length } };
    await linkPassages(ports, [other, killed], []);
    await dismissConflict(ports, { passages: [dead, killed], values: [deaths] }, marks());
    await unlinkPassages(ports, [dead, killed], marks());
    expect(marks().map(({ kind }) => kind)).toEqual(['link', 'no-conflict', 'unlink']);
  });

  it('returns to what was found when they are taken back', async () => {
    const { ports, marks } = createPorts();
    await unlinkPassages(ports, [dead, killed], []);
    await takeBackLinks(ports, marks());
    expect(marks()).toEqual([]);
  });

  it('leaves nothing to undo when the store refused it', async () => {
    const { ports } = createPorts({ isFull: true });
    expect(await linkPassages(ports, [dead, killed], [])).toEqual(err({ code: 'quota' }));
    expect(ports.history.state.undoLabel).toBeNull();
  });
});

describe('dismissing a conflict', () => {
  it('is one mark however often it is done, and none once it is restored', async () => {
    const { ports, marks } = createPorts();
    await dismissConflict(ports, { passages: [dead, killed], values: [deaths] }, []);
    const turned = [deaths[1], deaths[0]] as const;
    await dismissConflict(ports, { passages: [killed, dead], values: [turned] }, marks());
    expect(marks()).toHaveLength(1);
    await restoreConflict(ports, marks());
    expect(marks()).toEqual([]);
    await ports.history.undo();
    expect(marks()).toHaveLength(1);
  });

  it('leaves the word on two other values of the same passages', async () => {
    const { ports, marks } = createPorts();
    await dismissConflict(ports, { passages: [dead, killed], values: [deaths] }, []);
    await dismissConflict(ports, { passages: [dead, killed], values: [shares] }, marks());
    expect(marks()).toMatchObject([{ values: deaths }, { values: shares }]);
    await ports.history.undo();
    expect(marks()).toMatchObject([{ values: deaths }]);
  });

  it('keeps of an older word on all the passages state what was not taken back', async () => {
    const { ports, marks } = createPorts();
    await dismissConflict(ports, { passages: [dead, killed], values: [deaths, shares] }, []);
    await restoreConflict(ports, marks(), { passages: [dead, killed], values: [shares] });
    expect(marks()).toMatchObject([{ values: shares }]);
  });
});

describe('notes', () => {
  const noteOf = (marks: readonly ComparisonMark[]) => {
    const [mark] = marks;
    return assertPresent(mark?.kind === 'note' ? mark : null, 'there is one note');
  };

  it('keep their place in time when their words change, and come back as they were', async () => {
    const { ports, marks } = createPorts();
    await addNote(ports, [dead], ' من أين الرقم؟ ');
    const first = noteOf(marks());
    expect(first.note).toBe('من أين الرقم؟');
    await changeNote(ports, first, 'من الشرطة');
    expect(noteOf(marks())).toMatchObject({ note: 'من الشرطة', createdAt: first.createdAt });
    await ports.history.undo();
    expect(marks()).toEqual([first]);
  });

  it('go when their last words go, and never come without any', async () => {
    const { ports, marks } = createPorts();
    await addNote(ports, [killed, dead], '  ');
    expect(marks()).toEqual([]);
    await addNote(ports, [killed, dead], 'اختلاف');
    expect(noteOf(marks()).passages).toEqual([dead, killed]);
    await changeNote(ports, noteOf(marks()), '');
    expect(marks()).toEqual([]);
  });
});
