import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Triple = readonly [number, number, number];

const tokens = readFileSync(new URL('../../ui/theme/tokens.css', import.meta.url), 'utf8');

/** A token's colour in one theme, as linear RGB. */
function colourOf(token: string, theme: 'light' | 'dark'): Triple {
  const pair = new RegExp(String.raw`--colour-${token}: light-dark\((#\w{6}), (#\w{6})\)`).exec(tokens);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`there is no colour ${token}`);
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB. */
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple => {
  const [x, y, z] = rows.map(row => row[0] * r + row[1] * g + row[2] * b);
  return [x ?? 0, y ?? 0, z ?? 0];
};

const clamped = ([r, g, b]: Triple): Triple => {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  return [clamp(r), clamp(g), clamp(b)];
};

const toXyz = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
] as const;

function toLab(colour: Triple): Triple {
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = times(toXyz, colour);
  return [116 * curve(y) - 16, 500 * (curve(x) - curve(y)), 200 * (curve(y) - curve(z))];
}

const differenceOf = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function contrastOf(a: Triple, b: Triple): number {
  const luminance = ([r, g, blue]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const classes = ['reworded', 'moved', 'conflict', 'only-a', 'only-b', 'only-c', 'only-d'];

describe.each(['light', 'dark'] as const)('the colours of the classes in the %s theme', theme => {
  it.each(Object.keys(visions))('are 25 or more apart (CIE 1976) for %s vision', vision => {
    const rows = visions[vision] ?? visions['normal'];
    const seen = classes.map(kind => {
      const colour = colourOf(`compare-${kind}`, theme);
      return { kind, lab: toLab(rows ? clamped(times(rows, colour)) : colour) };
    });
    const pairs = seen.flatMap((a, i) =>
      seen.slice(i + 1).map(b => ({ pair: `${a.kind} ${b.kind}`, difference: differenceOf(a.lab, b.lab) })),
    );
    expect(pairs).toHaveLength(21);
    expect(pairs.filter(({ difference }) => difference < 25)).toEqual([]);
  });

  it.each(['surface', 'surface-raised', 'bg'])('pass 4.5:1 on %s', surface => {
    const ground = colourOf(surface, theme);
    const contrasts = classes.map(kind => contrastOf(colourOf(`compare-${kind}`, theme), ground));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });
});
