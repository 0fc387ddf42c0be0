import type { Fact } from './fact.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far apart two numbers may be when one is said to be about so much. */
const aboutShare = 0.1;
/** «At least 41» is no account of 67: what is far beyond a bound is another count of the same. */
const boundShare = 0.25;
/** From here on papers round, and never further than by this share. */
const leastRounded = 10_000;
const mostRounding = 0.05;

/** Half of the last place that a number is given to, where it may be rounded: 160,000 is anything from 155,000 to 165,000. */
function roundingOf(value: number): number {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  if (Math.abs(value) < leastRounded) return 0;
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  return zeros === 0 ? 0 : 0.5 * 10 ** zeros;
}

/** The values that a statement allows; what is said to be more than a number is often just that number elsewhere. */
function rangeOf({ value, qualifier, upTo }: Fact): Range {
  const number = Number(value);
  if (upTo !== undefined) return { from: number, to: upTo };
  switch (qualifier) {
    case 'exact':
      return { from: number, to: number };
    case 'about':
      return { from: number - aboutShare * Math.abs(number), to: number + aboutShare * Math.abs(number) };
    case 'at-least':
    case 'more-than':
      return { from: number, to: number + boundShare * Math.abs(number) };
    case 'at-most':
    case 'less-than':
      return { from: number - boundShare * Math.abs(number), to: number };
  }
}

/** Where values overlap within the rounding of the coarser of them; a tiny part more, as decimals are never exact. */
function doMeet(a: Range, b: Range, rounding: number): boolean {
  const size = Math.min(...[a.from, a.to, b.from, b.to].filter(Number.isFinite).map(Math.abs));
  const slack = Math.min(rounding, mostRounding * size) + 1e-9 * size;
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

const isBound = ({ qualifier }: Fact): boolean => qualifier !== 'exact' && qualifier !== 'about';

/** True if two statements of a number of the same thing can both be right: equal, rounded, or within what the words allow. */
export function mayBeSameNumber(a: Fact, b: Fact): boolean {
  // «At least 70» and «at least 60» do not exclude each other, but each is the whole of what its paper counted.
  if (isBound(a) && a.qualifier === b.qualifier) return a.value === b.value;
  const rounding = Math.max(roundingOf(Number(a.value)), roundingOf(Number(b.value)));
  return doMeet(rangeOf(a), rangeOf(b), rounding);
}
