import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import { handleTimelineKey, type KeyListener } from './timeline-keys.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

const t = translator('en', 'latin');

/** What comes of a letter while the keyboard is in the first lane, or in none, and at no mark of it. */
function pressed(
  letter: string,
  focusedLane: number | null,
): { readonly said: string; readonly done: string } {
  const scene = {
    ...sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' }),
    focusedLane,
    focusedEvent: null,
  };
  let [said, done] = ['', ''];
  const note = (what: string) => (): void => void (done = what);
  const listener: KeyListener = {
    onSay: words => void (said = words),
    onOpen: note('open'),
    onShowEvent: note('event'),
    onCorrect: note('correct'),
    onMoved: note('moved'),
    onFocusLane: note('lane'),
    onLaneAction: note('action'),
    onLaneMenu: note('menu'),
  };
  // Only what such a key reads of the two.
  const surface = { scene: () => scene, set: note('set') } as unknown as TimelineSurface;
  const event = { key: letter, code: `Key${letter.toUpperCase()}`, shiftKey: false } as KeyboardEvent;
  handleTimelineKey(event, surface, t, listener);
  return { said, done };
}

describe('a letter that does something with a mark', () => {
  it.each(['t', 'g', 'e'])('says where none is chosen how to come to one: %s', letter => {
    const words = { said: 'No mark is chosen: N and P go from mark to mark', done: '' };
    expect(pressed(letter, 0)).toEqual(words);
    expect(pressed(letter, null)).toEqual(words);
  });
});
