import { normaliseText } from '#shared/text/normalise.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { isWithoutTopic } from './function-words.ts';
import { hashString } from './hash.ts';
import { topicForm } from './word-forms.ts';

/** The words of a text, each as the hash of its light stem. All lists are longer than `count`, perhaps. */
export interface WordStems {
  readonly count: number;
  readonly hashes: Uint32Array;
  /** Where each begins: code units of the text that was read. */
  readonly starts: Uint32Array;
  /** What each can tell of the text: see `stemKinds`. */
  readonly kinds: Uint8Array;
}

/** - `topical`: what the text is about; `shortNumber`: that it is of another event than one that is told in the same words. */
export const stemKinds = { none: 0, topical: 1, shortNumber: 2 } as const;

const other = 0;
const letter = 1;
const digit = 2;
const separator = 3;

function createClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < classes.length; unit++) {
    const character = String.fromCharCode(unit);
    if (/[\p{L}\p{M}]/u.test(character)) classes[unit] = letter;
    else if (/\p{Nd}/u.test(character)) classes[unit] = digit;
  }
  for (const mark of '.,٫٬') classes[mark.charCodeAt(0)] = separator;
  return classes;
}

let classes: Uint8Array | null = null;

/** Room for a hash below its kind. */
const hashRange = 2 ** 32;

const describeWord = rememberWords((word: string): number => {
  const isTopical = word.length >= 3 && !isWithoutTopic(word);
  return hashString(topicForm(word)) + (isTopical ? stemKinds.topical : stemKinds.none) * hashRange;
});

/** Shorter numbers are in every report. */
const fewestDigits = 3;

const describeNumber = (digits: string): number =>
  hashString(digits) + (digits.length < fewestDigits ? stemKinds.shortNumber : stemKinds.topical) * hashRange;

/**
 * Cuts a folded text into words and numbers. Scans units instead of matching a pattern, as this is done for every article
 * of an import. A number is the same with and without its separators.
 */
export function readWordStems(folded: string): WordStems {
  classes ??= createClasses();
  // Of three units two begin something at most: a digit and the letter after it.
  const hashes = new Uint32Array(Math.ceil(((folded.length + 1) * 2) / 3));
  const starts = new Uint32Array(hashes.length);
  const kinds = new Uint8Array(hashes.length);
  let count = 0;
  let at = 0;
  while (at < folded.length) {
    const kind = classes[folded.charCodeAt(at)];
    if (kind === other || kind === separator) {
      at++;
      continue;
    }
    const end = kind === letter ? endOfWord(folded, at, classes) : endOfNumber(folded, at, classes);
    const piece = folded.slice(at, end);
    const described = kind === letter ? describeWord(piece) : describeNumber(piece.replace(/[.,٫٬]/g, ''));
    hashes[count] = described % hashRange;
    starts[count] = at;
    kinds[count++] = described / hashRange;
    at = end;
  }
  return { count, hashes, starts, kinds };
}

/** The words of a text as it is stored, with where they begin in it. */
export function readTextStems(text: string): WordStems {
  const { text: folded, toOriginal } = normaliseText(text);
  const stems = readWordStems(folded);
  const { starts, count } = stems;
  for (let i = 0; i < count; i++) starts[i] = toOriginal[starts[i] ?? 0] ?? text.length;
  return stems;
}

function endOfWord(text: string, start: number, kinds: Uint8Array): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = kinds[text.charCodeAt(end)];
    if (kind !== letter && kind !== digit) break;
    end++;
  }
  return end;
}

function endOfNumber(text: string, start: number, kinds: Uint8Array): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = kinds[text.charCodeAt(end)];
    if (kind === separator && kinds[text.charCodeAt(end + 1)] === digit) end += 2;
    else if (kind === digit) end++;
    else break;
  }
  return end;
}
