import { describe, expect, it } from 'vitest';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { goBack, goForward, visitView } from './view-history.ts';

const all: TimelineScope = { kind: 'all' };
const bridge: TimelineScope = { kind: 'words', words: 'جسر النخيل' };
const at = (startMs: number, scope: TimelineScope = all) => ({ scope, window: { startMs, spanMs: 1000 } });
const fresh = visitView(null, at(1));

describe('the history of views', () => {
  it('goes back to the window before and forward again', () => {
    const visited = visitView(visitView(fresh, at(2)), at(3));
    const back = goBack(visited);
    expect(back.present).toEqual(at(2));
    expect(goForward(back)).toEqual(visited);
  });

  it('goes back to what the timeline told of before, in the window of then', () => {
    const visited = visitView(visitView(fresh, at(7, bridge)), at(8, bridge));
    expect(goBack(visited).present).toEqual(at(7, bridge));
    expect(goBack(goBack(visited)).present).toEqual(at(1));
  });

  it('takes a step for another subject in the same window', () => {
    expect(goBack(visitView(fresh, at(1, bridge))).present.scope).toBe(all);
  });

  it('forgets what lay ahead when another window is looked at', () => {
    const other = visitView(goBack(visitView(fresh, at(2))), at(9));
    expect(other.future).toEqual([]);
    expect(goBack(other).present).toEqual(at(1));
  });

  it('puts the first view of a subject in the place of the empty one that stood there before it had marks', () => {
    const empty = visitView(visitView(fresh, at(2)), { ...at(2, bridge), isEmpty: true });
    const filled = visitView(empty, at(5, bridge));
    expect(filled.present).toEqual(at(5, bridge));
    expect(goBack(filled).present).toEqual(at(2));
    expect(goBack(visitView(empty, at(3))).present).toEqual({ ...at(2, bridge), isEmpty: true });
  });

  it('takes no step for the same view, nor beyond either end', () => {
    expect(visitView(fresh, at(1))).toBe(fresh);
    expect(goBack(fresh)).toBe(fresh);
    expect(goForward(fresh)).toBe(fresh);
  });
});
