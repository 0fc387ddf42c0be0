import { describe, expect, it } from 'vitest';
import { panBy } from '#shared/timeline/time-window.ts';
import { changeSince } from './canvas-input.ts';
import { sampleScene } from './drawing/fixtures/sample-scene.ts';
import { plainSurface } from './fixtures/plain-surface.ts';

const look = { language: 'en', timeDirection: 'ltr', theme: 'light' } as const;
const settled = sampleScene(look);
const moved = panBy(settled.window, 3 * 86_400_000);

/** A picture that the pointer is moving, and that was last told `settled`. */
const inMovement = () => plainSurface({ ...settled, window: moved });

describe('a picture that is told something new', () => {
  it('is left where it is by a new model, marks that were gathered, a folded lane and days to filter by', () => {
    const surface = inMovement();
    const { model } = sampleScene(look);
    const input = { ...settled, model, gathered: null, collapsed: new Set<number>(), filter: null };
    surface.set(changeSince(settled, input));
    expect(surface.scene().window).toBe(moved);
    expect(surface.scene().model).toBe(model);
    expect([surface.scene().gathered, surface.scene().filter]).toEqual([null, null]);
  });

  it('goes to another window', () => {
    const surface = inMovement();
    const window = panBy(settled.window, -30 * 86_400_000);
    surface.set(changeSince(settled, { ...settled, window }));
    expect(surface.scene().window).toBe(window);
  });
});
