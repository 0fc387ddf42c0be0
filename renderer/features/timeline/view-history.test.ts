import { describe, expect, it } from 'vitest';
import { goBack, goForward, visitWindow, type ViewHistory } from './view-history.ts';

const at = (startMs: number) => ({ startMs, spanMs: 1000 });
const fresh: ViewHistory = { past: [], present: at(1), future: [] };

describe('the history of views', () => {
  it('goes back to the window before and forward again', () => {
    const visited = visitWindow(visitWindow(fresh, at(2)), at(3));
    const back = goBack(visited);
    expect(back.present).toEqual(at(2));
    expect(goForward(back)).toEqual(visited);
  });

  it('forgets what lay ahead when another window is looked at', () => {
    const other = visitWindow(goBack(visitWindow(fresh, at(2))), at(9));
    expect(other.future).toEqual([]);
    expect(goBack(other).present).toEqual(at(1));
  });

  it('takes no step for the same window, nor beyond either end', () => {
    expect(visitWindow(fresh, at(1))).toBe(fresh);
    expect(goBack(fresh)).toBe(fresh);
    expect(goForward(fresh)).toBe(fresh);
  });
});
