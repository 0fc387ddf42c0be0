import { describe, expect, it } from 'vitest';
import { createHistory, type Undoable } from './history.ts';

const entry = (label: string, log: string[], succeeds = true): Undoable => ({
  label,
  undo: async () => (log.push(`undo ${label}`), succeeds),
  redo: async () => (log.push(`redo ${label}`), succeeds),
});

describe('createHistory', () => {
  it('takes back the newest first and does it again in the same order', async () => {
    const log: string[] = [];
    const history = createHistory();
    history.push(entry('a', log));
    history.push(entry('b', log));
    await history.undo();
    await history.undo();
    await history.redo();
    expect(log).toEqual(['undo b', 'undo a', 'redo a']);
    expect(history.state).toMatchObject({ undoLabel: 'a', redoLabel: 'b' });
  });

  it('forgets what was undone once something new is done', async () => {
    const history = createHistory();
    history.push(entry('a', []));
    await history.undo();
    history.push(entry('b', []));
    expect(await history.redo()).toBe(false);
  });

  it('takes back two things when it is asked twice at once, not one of them twice', async () => {
    const log: string[] = [];
    const history = createHistory();
    history.push(entry('a', log));
    history.push(entry('b', log));
    await Promise.all([history.undo(), history.undo()]);
    expect(log).toEqual(['undo b', 'undo a']);
    await Promise.all([history.redo(), history.redo()]);
    expect(log.slice(2)).toEqual(['redo a', 'redo b']);
  });

  it('keeps what could not be taken back where it was', async () => {
    const history = createHistory();
    history.push(entry('a', [], false));
    expect(await history.undo()).toBe(false);
    expect(history.state.undoLabel).toBe('a');
  });

  it('tells which of two things with one name undo would take back', async () => {
    const [first, second] = [entry('date', []), entry('date', [])];
    const history = createHistory();
    history.push(first);
    history.push(second);
    expect(history.state.newest).toBe(second);
    await history.undo();
    expect(history.state.newest).toBe(first);
    await history.undo();
    expect(history.state.newest).toBeNull();
  });

  it('keeps no more than its limit', async () => {
    const history = createHistory(2);
    for (const label of ['a', 'b', 'c']) history.push(entry(label, []));
    await history.undo();
    await history.undo();
    expect(await history.undo()).toBe(false);
  });
});
