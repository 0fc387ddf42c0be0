import { describe, expect, it } from 'vitest';
import type { TextDirection } from '#shared/domain/article/article.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { drawOverview } from './draw-overview.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { sampleScene } from './fixtures/sample-scene.ts';
import { layOutTimeline } from './timeline-geometry.ts';

/** The bars of the strip, and its words with the room that they take. */
function drawn(timeDirection: TextDirection, from: string, to: string) {
  const overviewRange = {
    startMs: civilRange(from)?.startMs ?? NaN,
    endMs: civilRange(to)?.endMs ?? NaN,
  };
  const sample = sampleScene({ language: 'en', timeDirection, theme: 'light' });
  const window = { startMs: overviewRange.startMs, spanMs: overviewRange.endMs - overviewRange.startMs };
  const scene = { ...sample, overviewRange, window };
  const bars: Box[] = [];
  const words: { readonly text: string; readonly box: Box }[] = [];
  let filled: Box | null = null;
  const target = {
    beginPath() {},
    fill() {},
    strokeRect() {},
    measureText: (text: string) => ({ width: text.length * 6 }),
    rect: (x: number, y: number, width: number, height: number) => void bars.push({ x, y, width, height }),
    fillRect(x: number, y: number, width: number, height: number) {
      filled = { x, y, width, height };
    },
    fillText(text: string) {
      if (filled) words.push({ text, box: filled });
    },
  } as unknown as DrawTarget;
  drawOverview(target, scene, layOutTimeline(scene));
  return { bars, words };
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the strip below', () => {
  it.each(['rtl', 'ltr'] as const)('has no mark under its words, time running %s', direction => {
    for (const [from, to] of [
      ['2026-04-12', '2026-04-14'],
      ['2026-04-08', '2026-04-20'],
      ['2026-04', '2026-04'],
    ] as const) {
      const { bars, words } = drawn(direction, from, to);
      expect(bars.length).toBeGreaterThan(0);
      expect(words).toHaveLength(2);
      for (const { box } of words) expect(bars.filter(bar => meet(bar, box))).toEqual([]);
    }
  });

  it('says at its ends how many marks lie beyond, and what it begins and ends with where none do', () => {
    const texts = (from: string, to: string) => drawn('ltr', from, to).words.map(({ text }) => text);
    expect(texts('2026-04-13', '2026-04-14')).toEqual([
      expect.stringMatching(/^\d+ before 13 April 2026$/),
      expect.stringMatching(/^\d+ from 15 April 2026 on$/),
    ]);
    expect(texts('2010', '2030')).toEqual(['2010', '2030']);
  });
});
