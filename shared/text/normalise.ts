import type { Span } from '#shared/domain/article/span.ts';
import { latinDigits } from './latin-digits.ts';

/** A text folded for matching, with the way back: `toOriginal[i]` is where its unit `i` came from. */
export interface NormalisedText {
  readonly text: string;
  /** One entry per unit of `text`, never falling, and a last one that is the length of the original. */
  readonly toOriginal: Uint32Array;
}

/** A unit that was not met yet. U+FFFD always looks so, and is folded to itself. */
const unmet = 0xfffd;
const dropped = 0xfffe;
const expanded = 0xffff;

const removedRanges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0610, 0x061a], // honorific signs; U+061B is the semicolon and stays
  [0x061c, 0x061c], // the Arabic letter mark
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f], // harakat
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f], // zero-width characters and bidi marks
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe70, 0xfe7f], // isolated forms of harakat
  [0xfeff, 0xfeff],
];

const expandedRanges: readonly (readonly [number, number])[] = [
  [0xfb00, 0xfb06], // Latin ligatures
  [0xfb50, 0xfdff], // Arabic presentation forms A
  [0xfe80, 0xfefc], // Arabic presentation forms B
];

const replacements: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیې', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  ['ک', 'ك'],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
];

const isWithin = (ranges: readonly (readonly [number, number])[], unit: number): boolean =>
  ranges.some(([first, last]) => unit >= first && unit <= last);

function foldUnit(unit: number): number {
  if (isWithin(removedRanges, unit)) return dropped;
  if (isWithin(expandedRanges, unit)) return expanded;
  const letter = String.fromCharCode(unit);
  const [, replacement] = replacements.find(([from]) => from.includes(letter)) ?? [];
  const folded = replacement ?? latinDigits(letter).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : expanded;
}

/** What each unit is folded to; found out when it is first met, as to know all of them takes long. */
const foldTable = new Uint16Array(0x10000).fill(unmet);

function foldedOf(unit: number): number {
  const known = foldTable[unit] ?? unmet;
  return known === unmet ? (foldTable[unit] = foldUnit(unit)) : known;
}

/** The units that one unit stands for: a lam-alef ligature is two letters, a presentation form one. */
function expand(unit: number): readonly number[] {
  const letter = String.fromCharCode(unit);
  const plain = letter.normalize('NFKC').toLowerCase();
  const units: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const folded = foldedOf(code);
    if (folded !== dropped) units.push(folded === expanded ? code : folded);
  }
  return units;
}

/** The text folded last: several rules in a row ask for the same one. */
let latest: { readonly original: string; readonly normalised: NormalisedText } | null = null;
/** Shorter texts are folded again faster than they are worth keeping in the place of a long one. */
const shortestKept = 200;

/**
 * Folds a text for matching, never for display: presentation forms and ligatures are decomposed; harakat, tatweel,
 * bidi marks and zero-width characters go; variants of alef, ya, ta marbuta and the seats of hamza become one letter;
 * digits become ASCII, wide spaces a space, Latin lower case. Never throws.
 */
export function normaliseText(original: string): NormalisedText {
  if (original.length < shortestKept) return fold(original);
  if (latest?.original === original) return latest.normalised;
  const normalised = fold(original);
  latest = { original, normalised };
  return normalised;
}

/** Room that texts up to this length share; longer ones have their own, so that none is kept for ever. */
const longestShared = 0x8000;
const sharedUnits: number[] = [];
let sharedIdentity = new Uint32Array(0);

/** The map of a text that folds unit by unit, as most do: each unit came from where it stands. */
function identityOf(length: number): Uint32Array {
  if (length <= sharedIdentity.length) return sharedIdentity.subarray(0, length);
  const isShared = length <= longestShared;
  const identity = new Uint32Array(isShared ? Math.max(length, sharedIdentity.length * 2) : length);
  for (let i = 0; i < identity.length; i++) identity[i] = i;
  if (isShared) sharedIdentity = identity;
  return identity.subarray(0, length);
}

/** The map so far, with room for `capacity` entries, to be written on from unit `length` on. */
function ownOrigins(origins: Uint32Array | null, length: number, capacity: number): Uint32Array {
  if (origins !== null && origins.length >= capacity) return origins;
  const own = new Uint32Array(origins === null ? capacity : capacity * 2);
  own.set(origins === null ? identityOf(length) : origins.subarray(0, length));
  return own;
}

/** Folds into `units`: how many they are, and where each came from, or null where every unit stands where it stood. */
function foldUnits(
  original: string,
  units: number[],
): { readonly length: number; readonly origins: Uint32Array | null } {
  let origins: Uint32Array | null = null;
  let length = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    let folded = foldTable[unit] ?? unmet;
    if (folded >= unmet) {
      folded = foldedOf(unit);
      if (folded >= dropped) {
        const parts = folded === dropped ? [] : expand(unit);
        origins = ownOrigins(origins, length, length + parts.length + original.length - i);
        for (const part of parts) {
          units[length] = part;
          origins[length++] = i;
        }
        continue;
      }
    }
    units[length] = folded;
    if (origins !== null) origins[length] = i;
    length++;
  }
  return { length, origins };
}

const roomFor = (original: string): number[] => (original.length <= longestShared ? sharedUnits : []);

function fold(original: string): NormalisedText {
  const units = roomFor(original);
  const { length, origins } = foldUnits(original, units);
  const toOriginal = origins === null ? identityOf(length + 1) : origins.subarray(0, length + 1);
  if (origins !== null) toOriginal[length] = original.length;
  return { text: stringOfUnits(units, length), toOriginal };
}

function stringOfUnits(units: readonly number[], length: number): string {
  // Engines limit the number of arguments of a call, so long texts are put together in slices.
  const sliceLength = 8192;
  let text = '';
  for (let i = 0; i < length; i += sliceLength)
    text += String.fromCharCode.apply(null, units.slice(i, Math.min(length, i + sliceLength)));
  return text;
}

/**
 * The range of the original that `[start, end)` of the normalised text came from. Marks that were removed after
 * its last letter belong to it; marks before its first letter do not. Half a ligature gives the whole ligature.
 */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span {
  const { toOriginal } = normalised;
  const length = toOriginal.at(-1) ?? 0;
  const from = toOriginal[start] ?? length;
  if (end <= start) return { start: from, end: from };
  const last = toOriginal[end - 1] ?? length;
  return { start: from, end: Math.min(length, Math.max(toOriginal[end] ?? length, last + 1)) };
}

function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= dropped || (foldTable[unit] !== unit && foldedOf(unit) !== unit)) return false;
  }
  return true;
}

/** The folded text alone, for keys and comparisons. */
export function foldText(original: string): string {
  if (isFolded(original)) return original;
  if (original.length >= shortestKept) return normaliseText(original).text;
  return stringOfUnits(sharedUnits, foldUnits(original, sharedUnits).length);
}
