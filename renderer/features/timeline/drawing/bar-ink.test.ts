import { describe, expect, it } from 'vitest';
import { createTimeScale } from '#shared/timeline/time-scale.ts';
import { addBar, createBarInk, paintBarInk, type BarLook } from './bar-ink.ts';
import { barParts } from './draw-glyph-shape.ts';
import { createSvgTarget } from './svg-target.ts';

const scale = createTimeScale({ startMs: 0, spanMs: 700_000 }, 100, 700, 'ltr');
const plain: BarLook = { colour: '#a16d00', isAnnounced: false, isCalledOff: false };

/** The elements that are drawn of a bar between these pixels. */
function drawn(
  look: Partial<BarLook>,
  [from, to]: readonly [number, number] = [200, 300],
): readonly string[] {
  const ink = createBarInk();
  const place = { x: from, distancePx: from - 100, y: 10, height: 12, roomPx: 0 };
  addBar(ink, { ...plain, ...look }, barParts(from, to, place, { left: false, right: true }), scale);
  const target = createSvgTarget(() => 0, 'test');
  paintBarInk(target, ink);
  return target.markup().split('\n').filter(Boolean);
}
const dashed = (parts: readonly string[]): readonly string[] =>
  parts.filter(part => part.includes('stroke-dasharray'));

describe('a bar', () => {
  it('is dashed where it was only announced or called off, and struck through where it was called off', () => {
    expect(dashed(drawn({}))).toEqual([]);
    expect(dashed(drawn({ isAnnounced: true }))).toHaveLength(1);
    const calledOff = drawn({ isCalledOff: true });
    expect(dashed(calledOff)).toHaveLength(1);
    expect(calledOff.length).toBe(drawn({ isAnnounced: true }).length + 1);
  });

  it('costs no more to dash however far it goes on beyond the view, in which its dashes stand still', () => {
    const [seen = ''] = dashed(drawn({ isAnnounced: true }, [-9_000_000, 9_000_000]));
    const [, from, to] = /M([-\d.]+) [\d.]+L([-\d.]+)/.exec(seen) ?? [];
    expect(Number(to)).toBe(800);
    expect(100 - Number(from)).toBeLessThan(7);
    expect((9_000_000 + Number(from)) % 7).toBeCloseTo(0);
  });

  it('is not there at all where it lies outside the view', () => {
    expect(dashed(drawn({ isAnnounced: true }, [900, 2000]))).toEqual([]);
  });
});
