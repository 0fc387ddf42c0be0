import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import type { TimelineScene } from '#renderer/features/timeline/drawing/timeline-scene.ts';
import { plainSurface } from '#renderer/features/timeline/fixtures/plain-surface.ts';
import { handleTimelineKey, type KeyListener } from './timeline-keys.ts';

const t = translator('en', 'latin');
const sample = sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' });

/** The key at the place of a letter on an English keyboard, which gives another one on an Arabic or a Dvorak keyboard. */
const keyAt = (letter: string, key = letter.toLowerCase(), shiftKey = false): KeyboardEvent =>
  ({ key, code: `Key${letter}`, shiftKey }) as KeyboardEvent;

/** What comes of a key while the keyboard is in the first lane and at no mark of it, unless it is said to be elsewhere. */
function pressed(key: KeyboardEvent, where: Partial<TimelineScene> = {}) {
  const surface = plainSurface({ ...sample, focusedLane: 0, focusedEvent: null, ...where });
  let said = '';
  const done: (readonly unknown[])[] = [];
  const note =
    (what: string) =>
    (...about: readonly unknown[]): void =>
      void done.push([what, ...about]);
  const listener: KeyListener = {
    onSay: words => void (said = words),
    onChosen: note('chosen'),
    onOpen: ({ kind }, isMod) => done.push([isMod ? 'aside' : 'open', kind]),
    onShowEvent: note('event'),
    onCorrect: note('correct'),
    onMoved: note('moved'),
    onFocusLane: note('lane'),
    onLaneAction: note('action'),
    onLaneMenu: note('menu'),
  };
  const isHandled = handleTimelineKey(key, surface, t, listener);
  return { isHandled, said, done, scene: surface.scene() };
}

describe('a letter that does something with a mark', () => {
  it.each(['T', 'G', 'E'])('says where none is chosen how to come to one: %s', letter => {
    const words = { said: 'No mark is chosen: N and P go from mark to mark', done: [] };
    expect(pressed(keyAt(letter), { focusedLane: 0 })).toMatchObject(words);
    expect(pressed(keyAt(letter), { focusedLane: null })).toMatchObject(words);
  });

  const { model, laneOrder } = sample;
  const place = laneOrder.findIndex(row => sample.labels.laneOf(model, row) === 'مرصد الساحل');
  const marksOf = (day: string): readonly number[] =>
    (model.lanes[laneOrder[place] ?? -1]?.series ?? [])
      .flatMap(({ events }) => [...events])
      .filter(mark => new Date(model.columns.starts[mark] ?? 0).toISOString().startsWith(day));
  /** Two reports of one event on one day. */
  const fires = marksOf('2026-04-12');
  /** The keyboard at this mark, where all lanes are strips of columns or none is. */
  const at = (mark: number | undefined, isDense = false): Partial<TimelineScene> => ({
    focusedLane: place,
    focusedEvent: mark ?? null,
    collapsed: new Set(isDense ? laneOrder : []),
  });

  it('does it with a mark that stands alone, also as the only one of its column', () => {
    const [opening] = marksOf('2026-04-21');
    for (const isDense of [false, true]) {
      expect(pressed(keyAt('G'), at(opening, isDense)).done).toEqual([['event', opening]]);
      expect(pressed(keyAt('E'), at(opening, isDense)).done).toEqual([['correct', opening]]);
    }
  });

  it('asks for the list of a column of several, and puts all of them aside', () => {
    expect(fires).toHaveLength(2);
    expect(pressed(keyAt('G'), at(fires[0], true)).done).toEqual([['open', 'column']]);
    expect(pressed(keyAt('E'), at(fires[0], true)).done).toEqual([['open', 'column']]);
    expect(pressed(keyAt('T'), at(fires[0], true)).done).toEqual([['aside', 'column']]);
  });

  it('shows the event of marks drawn as one, which is one, and asks for the list to set one of them right', () => {
    expect(pressed(keyAt('G'), at(fires[0])).done).toEqual([['event', fires[0]]]);
    expect(pressed(keyAt('E'), at(fires[0])).done).toEqual([['open', 'gathered']]);
    expect(pressed(keyAt('T'), at(fires[0])).done).toEqual([['aside', 'gathered']]);
  });
});

describe('a letter', () => {
  it('goes by its place on the keyboard, whatever stands on the key', () => {
    const next = pressed(keyAt('N', 'ى'));
    expect(next.scene.focusedEvent).not.toBeNull();
    expect(next.done).toContainEqual([
      'chosen',
      { kind: 'event', lane: sample.laneOrder[0], event: next.scene.focusedEvent },
    ]);
    expect(pressed(keyAt('P', 'ح')).scene.focusedEvent).not.toBeNull();
    const elsewhere = pressed(keyAt('L', 'n'));
    expect([elsewhere.isHandled, elsewhere.scene.focusedEvent]).toEqual([false, null]);
  });

  it('is another key with Shift', () => {
    expect(pressed(keyAt('P', 'P', true)).done).toEqual([['action', 0, 'pin']]);
    for (const letter of ['N', 'C', 'H', 'T', 'G', 'E'])
      expect(pressed(keyAt(letter, letter, true))).toMatchObject({ isHandled: false, done: [] });
  });
});
