import iconv from 'iconv-lite';
import { detectArabic } from './detect-arabic.ts';
import { scanUtf8 } from './scan-utf8.ts';

/** In what, and as what, a text was read before it was saved. */
export interface GarbledText {
  readonly written: string;
  readonly readAs: string;
  /** Where the first such stretch begins, in UTF-16 code units. */
  readonly start: number;
}

/** As what bytes are mostly read wrongly: the encodings of the systems that analysts and newsrooms use. */
const usualMistakes = ['windows-1252', 'windows-1256', 'windows-1251', 'macintosh'];

/** A word or more without an ASCII letter; a text read wrongly has hardly anything else beyond ASCII. */
const stretch = /[^\0-\x7f][^\t\n\ra-zA-Z<>]{3,400}/g;
const mostStretches = 200;
const mostCharacters = 1_000_000;
const fewestSequences = 4;

/**
 * Recognises text whose bytes had been decoded wrongly before they were saved («Ø§Ù„», «ÇáÚÑÈíÉ»): what the bytes
 * of the wrong encoding spell is UTF-8, or Arabic. Nothing is changed; null for a text that is in order.
 */
export function recogniseGarbled(text: string): GarbledText | null {
  const stretches = listStretches(text);
  for (const readAs of usualMistakes) {
    const found = stretches.find(({ words }) => spellsUtf8(encodeWords(words, readAs)));
    if (found !== undefined) return { written: 'utf-8', readAs, start: found.start };
  }
  const accents = findGarbledAccents(text);
  if (accents !== null) return accents;
  const found = stretches.find(({ words }) => isLatinOnly(words) && spellsArabic(words));
  return found === undefined ? null : { written: 'windows-1256', readAs: 'windows-1252', start: found.start };
}

interface Stretch {
  readonly words: string;
  readonly start: number;
}

function listStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: words, index } of text.slice(0, mostCharacters).matchAll(stretch)) {
    found.push({ words, start: index });
    if (found.length >= mostStretches) break;
  }
  return found;
}

/** In Latin script only accents and quotes are garbled, «Ã©» within «cafÃ©»: two characters or more side by side, each time. */
function findGarbledAccents(text: string): GarbledText | null {
  const runs: string[] = [];
  let start = -1;
  for (const { 0: run, index } of text.slice(0, mostCharacters).matchAll(/[^\0-\x7f]{2,8}/g)) {
    if (start < 0) start = index;
    runs.push(run);
    if (runs.length >= mostStretches) break;
  }
  const isGarbled = spellsUtf8(encodeWords(runs.join(' '), 'windows-1252'));
  return isGarbled ? { written: 'utf-8', readAs: 'windows-1252', start } : null;
}

/** The bytes that were read as these words; a few characters that the encoding lacks cost a `?` each. */
function encodeWords(words: string, encoding: string): Uint8Array {
  const bytes = iconv.encode(words, encoding);
  if (encoding !== 'windows-1252') return bytes;
  // Bytes without a meaning in it become control characters when they are read.
  return bytes.map((byte, i) => {
    const unit = words.charCodeAt(i);
    return byte === 0x3f && unit >= 0x80 && unit < 0xa0 ? unit : byte;
  });
}

/** Nothing but UTF-8: no text in order has, by chance, several such sequences in a row and no other byte beyond ASCII. */
function spellsUtf8(bytes: Uint8Array): boolean {
  const { multiByteCount, invalidCount } = scanUtf8(bytes);
  return multiByteCount >= fewestSequences && invalidCount * 10 <= multiByteCount;
}

const isLatinOnly = (words: string): boolean => !/[^\0-\u024f\u2000-\u2122]/.test(words);

const fewestLetters = 12;

function spellsArabic(words: string): boolean {
  const bytes = iconv.encode(words, 'windows-1252');
  return bytes.filter(byte => byte >= 0xc0).length >= fewestLetters && detectArabic(bytes) === 'windows-1256';
}
