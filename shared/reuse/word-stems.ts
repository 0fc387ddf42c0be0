import { rememberWords } from '#shared/text/remember-words.ts';
import { isWithoutTopic } from './function-words.ts';
import { hashString } from './hash.ts';
import { topicForm } from './word-forms.ts';

/** The words of a text, each as the hash of its light stem. */
export interface WordStems {
  readonly count: number;
  /** Longer than `count`, perhaps. */
  readonly hashes: Uint32Array;
  /** 1 where a word can tell what the text is about. */
  readonly isTopical: Uint8Array;
}

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

const topicalBit = 2 ** 32;

const describeWord = rememberWords((word: string): number => {
  const isTopical = word.length >= 3 && !isWithoutTopic(word);
  return hashString(topicForm(word)) + (isTopical ? topicalBit : 0);
});

/** Shorter numbers are in every report. */
const shortestNumber = 3;

const describeNumber = (digits: string, fewestDigits: number): number =>
  hashString(digits) + (digits.length >= fewestDigits ? topicalBit : 0);

/**
 * Cuts a folded text into words and numbers. Scans units instead of matching a pattern, as this is done for every article
 * of an import. A number is the same with and without its separators; it can tell what the text is about from
 * `fewestDigits` digits on.
 */
export function readWordStems(folded: string, fewestDigits = shortestNumber): WordStems {
  classes ??= createClasses();
  // Of three units two begin something at most: a digit and the letter after it.
  const hashes = new Uint32Array(Math.ceil(((folded.length + 1) * 2) / 3));
  const isTopical = new Uint8Array(hashes.length);
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
    const described =
      kind === letter ? describeWord(piece) : describeNumber(piece.replace(/[.,٫٬]/g, ''), fewestDigits);
    hashes[count] = described % topicalBit;
    isTopical[count++] = described >= topicalBit ? 1 : 0;
    at = end;
  }
  return { count, hashes, isTopical };
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
