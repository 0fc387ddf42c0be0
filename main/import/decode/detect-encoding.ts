import { decodeBytes } from './decode-bytes.ts';
import { detectArabic } from './detect-arabic.ts';
import { detectByLanguage } from './detect-by-language.ts';
import { detectCjk } from './detect-cjk.ts';
import { takeDetectionSample } from './detection-sample.ts';

/** From this fit on a text is said to be in an encoding that nobody declared. */
const leastFit = 0.6;

/** Fewer bytes beyond ASCII than these (a name, a subject line) do not refute a declaration. */
const fewestToDoubt = 20;
/** What servers, mail programs and templates declare when they know nothing. */
const emptyClaim = 'windows-1252';

/**
 * Says in which encoding bytes that are neither ASCII nor UTF-8 are written; null when none is likely. What the letters
 * say wins, where they leave no doubt, over a declaration, which is often left over from a template.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const claimed = declared === null || declared.startsWith('utf-') ? null : declared;
  const sample = takeDetectionSample(bytes);
  if (claimed !== null && claimed !== emptyClaim && isTooShortToDoubt(sample, claimed)) return claimed;
  if (isEbcdic(bytes)) return 'ibm500';
  const found = detectArabic(sample) ?? detectCjk(sample) ?? detectFitting(sample, claimed);
  return found === null || (claimed !== null && isSameText(sample, claimed, found)) ? claimed : found;
}

const ebcdicSample = 4096;

/** EBCDIC has its space where ASCII has «@», and hardly ever uses the byte of ASCII's space. */
function isEbcdic(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, ebcdicSample);
  let spaces = 0;
  let asciiSpaces = 0;
  for (const byte of sample) {
    if (byte === 0x40) spaces++;
    if (byte === 0x20) asciiSpaces++;
  }
  return sample.length > 40 && spaces > sample.length * 0.08 && asciiSpaces * 20 < spaces;
}

function isTooShortToDoubt(sample: Uint8Array, claimed: string): boolean {
  const evidence = sample.filter(byte => byte >= 0x80).length;
  return evidence < fewestToDoubt && decodeBytes(sample, claimed).firstUndecodable === null;
}

function detectFitting(sample: Uint8Array, claimed: string | null): string | null {
  const found = detectByLanguage(sample, claimed);
  return found !== null && found.fit >= leastFit ? found.encoding : null;
}

function isSameText(sample: Uint8Array, one: string, other: string): boolean {
  return one === other || decodeBytes(sample, one).text === decodeBytes(sample, other).text;
}
