import { describe, expect, it } from 'vitest';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import { goBackIn, goOn, startTrail } from './panel-trail.ts';

const list: PanelWish = { kind: 'undated' };
const event: PanelWish = { kind: 'event', mark: 3 };
const other: PanelWish = { kind: 'event', mark: 9 };

describe('the way from panel to panel', () => {
  it('leads back through each, and no further than to the first', () => {
    const trail = goOn(goOn(startTrail(list), event), other);
    expect(goBackIn(trail).at).toBe(event);
    expect(goBackIn(goBackIn(trail))).toEqual(startTrail(list));
    expect(goBackIn(startTrail(list))).toEqual(startTrail(list));
  });

  it('forgets where it had led before it was gone back', () => {
    const trail = goOn(goBackIn(goOn(startTrail(list), event)), other);
    expect(trail.behind).toEqual([list]);
  });
});
