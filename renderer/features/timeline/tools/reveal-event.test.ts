import { describe, expect, it } from 'vitest';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { revealEvent } from './reveal-event.ts';

const day = (at: number) => ({ startMs: at, endMs: at + dayMs });
const may = monthStartMs(2025, 4);

describe('revealEvent', () => {
  it('stays where the event is seen already', () => {
    const window = { startMs: may, spanMs: 31 * dayMs };
    expect(revealEvent(window, day(may + 6 * dayMs))).toBe(window);
  });

  it('goes along with the same length of time where the event stands outside', () => {
    const window = { startMs: may, spanMs: 31 * dayMs };
    const revealed = revealEvent(window, day(monthStartMs(2026, 0)));
    expect(revealed.spanMs).toBe(window.spanMs);
    expect(revealed.startMs + revealed.spanMs / 2).toBe(monthStartMs(2026, 0) + dayMs / 2);
  });

  it('comes closer where decades are in view', () => {
    const window = { startMs: monthStartMs(1950, 0), spanMs: 90 * 365 * dayMs };
    const revealed = revealEvent(window, day(may));
    expect(revealed.spanMs).toBe(14 * dayMs);
    expect(revealed.startMs).toBeLessThan(may);
    expect(revealed.startMs + revealed.spanMs).toBeGreaterThan(may + dayMs);
  });

  it('shows the whole of a year that is the date of the event', () => {
    const year = { startMs: monthStartMs(2025, 0), endMs: monthStartMs(2026, 0) };
    const revealed = revealEvent({ startMs: may, spanMs: 7 * dayMs }, year);
    expect(revealed.startMs).toBeLessThan(year.startMs);
    expect(revealed.startMs + revealed.spanMs).toBeGreaterThan(year.endMs);
  });
});
