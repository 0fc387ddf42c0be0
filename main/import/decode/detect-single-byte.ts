import { singleByteEncodings, upperHalfOf } from './single-byte.ts';
import type { SingleByteEncoding } from './single-byte.ts';

/** How often letters stand in Arabic news, in ten-thousandths; whatever is not here is rare. */
// prettier-ignore
const arabicFrequencies: Readonly<Record<string, number>> = {
  ا: 1250, ل: 1130, ي: 720, م: 600, و: 580, ن: 560, ر: 480, ت: 460, ب: 390, ة: 340, ع: 330, د: 310,
  س: 280, ف: 270, ه: 300, أ: 240, ق: 220, ك: 200, ح: 200, ج: 150, ش: 130, ط: 110, ص: 110, خ: 90,
  ض: 70, ى: 100, إ: 90, ء: 40, ث: 60, ذ: 60, ز: 70, ظ: 25, غ: 50, ئ: 45, ؤ: 15, آ: 15, '،': 90, '؛': 5,
  '؟': 8, ـ: 10, '«': 10, '»': 10, '“': 10, '”': 10, '…': 5, پ: 5, چ: 5, گ: 8, ک: 5, '\u00a0': 10,
  '\u064b': 15, '\u064e': 5, '\u064f': 5, '\u0650': 5, '\u0651': 10, '\u0652': 5,
};
const rareFrequency = 0.5;

/** Mean surprise of an upper-half byte, in bits, up to which the text passes as Arabic. */
const arabicLimitBits = 5.8;

const surpriseTables = new Map<SingleByteEncoding, Float64Array>();

function surpriseTable(encoding: SingleByteEncoding): Float64Array {
  const known = surpriseTables.get(encoding);
  if (known !== undefined) return known;
  const made = Float64Array.from(
    upperHalfOf(encoding),
    character => -Math.log2((arabicFrequencies[character] ?? rareFrequency) / 10_000),
  );
  surpriseTables.set(encoding, made);
  return made;
}

const westernLetter = /[À-ÖØ-öø-ÿŠŒŽšœžŸƒ]/u;
const westernSign = /[€‚„…†‡‰‹‘’“”•–—™›\u00a0¡¢£©ª«®°²³´·º»¼½¾¿]/u;

interface UpperHalfCounts {
  readonly byByte: Float64Array;
  readonly total: number;
  /** Those that stand beside a letter of the upper half. */
  readonly paired: number;
}

/** From here on, all three encodings hold hardly anything but letters. */
const firstLetter = 0xc0;

function countUpperHalf(bytes: Uint8Array): UpperHalfCounts {
  const byByte = new Float64Array(128);
  let total = 0;
  let paired = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    byByte[byte - 0x80] = (byByte[byte - 0x80] ?? 0) + 1;
    total++;
    if ((bytes[i - 1] ?? 0) >= firstLetter || (bytes[i + 1] ?? 0) >= firstLetter) paired++;
  }
  return { byByte, total, paired };
}

function arabicSurprise(counts: UpperHalfCounts, encoding: SingleByteEncoding): number {
  const surprise = surpriseTable(encoding);
  return counts.byByte.reduce((sum, count, i) => sum + count * (surprise[i] ?? 0), 0) / counts.total;
}

/** Accents are few and far between, so in a western text almost no upper-half byte has another beside it. */
function isWestern(counts: UpperHalfCounts): boolean {
  const upperHalf = upperHalfOf('windows-1252');
  const plausible = counts.byByte.reduce((sum, count, i) => {
    const character = upperHalf[i] ?? '';
    return westernLetter.test(character) || westernSign.test(character) ? sum + count : sum;
  }, 0);
  return plausible / counts.total > 0.95 && counts.paired / counts.total < 0.35;
}

/**
 * Says in which of the single-byte encodings a text that is not UTF-8 is written, by how common its letters are
 * in Arabic news and by whether they stand side by side; null when none is likely.
 */
export function detectSingleByte(bytes: Uint8Array): SingleByteEncoding | null {
  const counts = countUpperHalf(bytes.subarray(0, 262_144));
  if (counts.total === 0) return null;
  const arabic = singleByteEncodings
    .filter(encoding => encoding !== 'windows-1252')
    .map(encoding => ({ encoding, bits: arabicSurprise(counts, encoding) }))
    .sort((a, b) => a.bits - b.bits)[0];
  const isPaired = counts.paired / counts.total >= 0.5;
  if (arabic !== undefined && isPaired && arabic.bits <= arabicLimitBits) return arabic.encoding;
  return isWestern(counts) ? 'windows-1252' : null;
}
