import { tableOf } from './single-byte.ts';

/** From the likeliest on: where two give the same text, the first is named. */
const arabicEncodings = ['windows-1256', 'iso-8859-6', 'x-mac-arabic', 'cp720', 'ibm864'] as const;

/**
 * How often letters stand in Arabic news, in ten-thousandths, with some room for what Persian and Urdu write more;
 * whatever is not here is rare.
 */
// prettier-ignore
const letterFrequencies: Readonly<Record<string, number>> = {
  ا: 1250, ل: 1130, ي: 720, م: 600, و: 580, ن: 560, ر: 480, ت: 460, ب: 390, ة: 340, ع: 330, د: 310,
  س: 280, ف: 270, ه: 300, أ: 240, ق: 220, ك: 200, ح: 200, ج: 150, ش: 130, ط: 110, ص: 110, خ: 90,
  ض: 70, ى: 100, إ: 90, ء: 40, ث: 60, ذ: 60, ز: 70, ظ: 25, غ: 50, ئ: 45, ؤ: 15, آ: 20, ـ: 10,
  ک: 60, ے: 60, ہ: 60, ں: 30, گ: 30, پ: 30, چ: 20, ھ: 20, ٹ: 12, ڈ: 8, ڑ: 8, ژ: 6,
  '\u064b': 20, '\u064e': 15, '\u064f': 15, '\u0650': 15, '\u0651': 15, '\u0652': 10,
};
const rareFrequency = 0.5;

/** Surprise, in bits, of signs that may stand right between two letters. */
const wordSignBits = 6;

/** Surprise of a sign of the upper half, in bits: it tells encodings apart whose letters stand at the same bytes. */
const signBits: readonly (readonly [signs: RegExp, bits: number])[] = [
  [/ /, 3],
  [/[،٠-٩\u00a0\u200c]/u, wordSignBits],
  [/[؛؟«»“”‘’…–—]/u, 8],
  [/[!-~٪°·•€£©®™\u00ad\u200d-\u200f]/u, 9],
];
const strangeBits = 14;

enum Kind {
  Ascii,
  AsciiLetter,
  Arabic,
  /** Stands only at the end of a word: ة, ى and, of the forms that DOS tells apart, those that join no next letter. */
  ArabicFinal,
  /** Stands only before another letter: a form that joins it. */
  ArabicInitial,
  /** A vowel, which any letter may carry. */
  ArabicMark,
  Latin,
  Sign,
  /** Control characters, frames and bytes without a meaning. */
  Strange,
}

interface ByteModel {
  readonly kinds: Uint8Array;
  readonly bits: Float64Array;
}

function kindOf(character: string, byte: number): Kind {
  if (/[a-z]/i.test(character)) return Kind.AsciiLetter;
  if (byte < 0x80 && character < '\u0080') return Kind.Ascii;
  if (/\p{M}/u.test(character)) return Kind.ArabicMark;
  if (/[ﺀ-ﻴ]/u.test(character)) return kindOfForm(character);
  if (/[ةى]/u.test(character)) return Kind.ArabicFinal;
  if (/(?=\p{L})[\p{Script=Arabic}ـ]/u.test(character)) return Kind.Arabic;
  if (/\p{L}/u.test(character)) return Kind.Latin;
  return signBits.some(([signs]) => signs.test(character)) ? Kind.Sign : Kind.Strange;
}

/** Letters that join on both sides have four forms in a row: isolated, final, initial, medial (Unicode, block FE70). */
function kindOfForm(form: string): Kind {
  const letter = form.normalize('NFKC');
  const isSame = (steps: number): boolean =>
    String.fromCharCode(form.charCodeAt(0) + steps).normalize('NFKC') === letter;
  let first = 0;
  while (isSame(first - 1)) first--;
  let last = 0;
  while (isSame(last + 1)) last++;
  if (last - first < 3) return Kind.Arabic;
  return first <= -2 ? Kind.ArabicInitial : Kind.ArabicFinal;
}

function bitsOf(character: string, kind: Kind): number {
  if (!isArabic(kind)) return signBits.find(([signs]) => signs.test(character))?.[1] ?? strangeBits;
  // A ligature of two letters is as common as its second, the alef, makes it.
  const letter = character.normalize('NFKC').replace(/^[ ـ]+(?=.)/u, '')[0] ?? character;
  return -Math.log2((letterFrequencies[letter] ?? rareFrequency) / 10_000);
}

const models = new Map<string, ByteModel>();

function modelOf(encoding: string): ByteModel {
  const known = models.get(encoding);
  if (known !== undefined) return known;
  const characters = [...tableOf(encoding)];
  const kinds = Uint8Array.from(characters, kindOf);
  const bits = Float64Array.from(characters, (character, byte) => bitsOf(character, kinds[byte] ?? 0));
  const made = { kinds, bits };
  models.set(encoding, made);
  return made;
}

interface Reading {
  readonly encoding: string;
  /** Mean surprise of a byte of the upper half, and of those that are Arabic letters, in bits. */
  readonly bits: number;
  readonly letterBits: number;
  readonly letters: number;
  /** Shares of the bytes of the upper half. */
  readonly letterShare: number;
  readonly strangeShare: number;
}

const isArabic = (kind: number): boolean => kind >= Kind.Arabic && kind <= Kind.ArabicMark;
const isLatin = (kind: number): boolean => kind === Kind.Latin || kind === Kind.AsciiLetter;

function isMisplaced(kind: number, before: number, after: number): boolean {
  if (isLatin(before) || isLatin(after)) return true;
  const goesOn = isArabic(after) && after !== Kind.ArabicMark;
  if (kind === Kind.ArabicFinal && goesOn) return true;
  if (kind === Kind.ArabicInitial && !isArabic(after)) return true;
  return !isArabic(before) && !isArabic(after);
}

function countBytes(sample: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

/** What the letters and signs are in an encoding, wherever they stand. */
function readAs(encoding: string, counts: Uint32Array): Reading {
  const { kinds, bits } = modelOf(encoding);
  let upper = 0;
  let upperBits = 0;
  let letters = 0;
  let letterBits = 0;
  let strange = 0;
  for (let byte = 0x80; byte < 256; byte++) {
    const count = counts[byte] ?? 0;
    const kind = kinds[byte] ?? 0;
    const bitsOfAll = count * (bits[byte] ?? 0);
    upper += count;
    upperBits += bitsOfAll;
    if (kind === Kind.Strange) strange += count;
    if (!isArabic(kind)) continue;
    letters += count;
    letterBits += bitsOfAll;
  }
  return {
    encoding,
    bits: upperBits / upper,
    letterBits: letterBits / letters,
    letters,
    letterShare: letters / upper,
    strangeShare: strange / upper,
  };
}

/**
 * The share of letters and signs that stand where none does, as to the letters: beside a Latin one, alone, a final one
 * within a word.
 */
function shareMisplaced({ encoding, letters }: Reading, sample: Uint8Array): number {
  const { kinds, bits } = modelOf(encoding);
  const space = kinds[0x20] ?? 0;
  const kindAt = (i: number): number => (i < sample.length ? (kinds[sample[i] ?? 0] ?? 0) : space);
  let misplaced = 0;
  let before = space;
  let kind = kindAt(0);
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    const after = kindAt(i + 1);
    if (byte >= 0x80) {
      const isWithin = kind === Kind.Sign && isArabic(before) && isArabic(after);
      if (isWithin && (bits[byte] ?? 0) > wordSignBits) misplaced++;
      if (isArabic(kind) && isMisplaced(kind, before, after)) misplaced++;
    }
    before = kind;
    kind = after;
  }
  return misplaced / letters;
}

/** Arabic, Persian and Urdu news lie between 4.3 and 5.5 bits; letters of other scripts mostly above 6. */
const mostLetterBits = 5.8;
const mostMisplaced = 0.1;
const fewestLetters = 3;

/** Encodings of DOS are so rare, and read so much as Arabic letters, that a few words in them are not believed. */
const isOfDos = (encoding: string): boolean => encoding === 'cp720' || encoding === 'ibm864';
const fewestOfDos = 12;
/** The forms of letters fit each other; in bytes of something else they don't. */
const mostMisplacedForms = 0.03;

/** What a letter out of place counts as: tables whose letters follow in one order differ in little else. */
const misplacedBits = 20;

const hasArabicLetters = ({ encoding, letters, letterShare, letterBits, strangeShare }: Reading): boolean =>
  letters >= (isOfDos(encoding) ? fewestOfDos : fewestLetters) &&
  letterShare > 0.5 &&
  letterBits <= mostLetterBits &&
  strangeShare <= 0.02;

/**
 * Says in which of the encodings of one byte a character a text in Arabic letters is, by how common its letters are in
 * Arabic news and by where they stand; null when it is in none of them.
 */
export function detectArabic(sample: Uint8Array): string | null {
  const counts = countBytes(sample);
  const likely = arabicEncodings.map(encoding => readAs(encoding, counts)).filter(hasArabicLetters);
  const found: { readonly encoding: string; readonly cost: number }[] = [];
  for (const reading of likely) {
    const { encoding, bits } = reading;
    const misplaced = shareMisplaced(reading, sample);
    if (misplaced > (encoding === 'ibm864' ? mostMisplacedForms : mostMisplaced)) continue;
    found.push({ encoding, cost: bits + misplaced * misplacedBits });
  }
  return found.sort((a, b) => a.cost - b.cost)[0]?.encoding ?? null;
}
