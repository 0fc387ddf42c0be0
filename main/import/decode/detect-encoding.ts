import { decodeBytes } from './decode-bytes.ts';
import { detectArabic } from './detect-arabic.ts';
import { detectByLanguage } from './detect-by-language.ts';
import { detectCjk } from './detect-cjk.ts';
import { takeDetectionSample } from './detection-sample.ts';

/** From this fit on a text is said to be in an encoding that nobody declared. */
const leastFit = 0.6;

/**
 * Says in which encoding bytes that are neither ASCII nor UTF-8 are written; null when none is likely. What the letters
 * say wins, where they leave no doubt, over a declaration, which is often left over from a template.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const claimed = declared === 'utf-8' || declared === null || declared.startsWith('utf-') ? null : declared;
  const sample = takeDetectionSample(bytes);
  const sure = detectArabic(sample) ?? detectCjk(sample);
  if (sure !== null) return claimed !== null && isSameText(sample, claimed, sure) ? claimed : sure;
  const found = detectByLanguage(sample, claimed);
  if (found !== null && found.fit >= leastFit)
    return claimed !== null && isSameText(sample, claimed, found.encoding) ? claimed : found.encoding;
  return claimed;
}

function isSameText(sample: Uint8Array, one: string, other: string): boolean {
  return one === other || decodeBytes(sample, one).text === decodeBytes(sample, other).text;
}
