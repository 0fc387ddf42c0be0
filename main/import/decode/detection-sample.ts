/** Where nothing is found in so much, more would not help. */
const windowLength = 262_144;
const sampleLength = 32_768;
/** What is kept of what stands before the first byte that ASCII lacks: it tells the language too. */
const leadLength = 4096;
const longestTag = 2048;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const lineFeed = 0x0a;

/**
 * The part of a file by which its encoding is recognised: what stands around its first bytes that ASCII lacks, without
 * tags; of much text only the lines that hold such bytes.
 */
export function takeDetectionSample(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = Math.max(0, first - leadLength);
  const text = withoutTags(bytes.subarray(start, start + windowLength));
  return text.length <= sampleLength ? text : keepLinesBeyondAscii(text);
}

/** Each tag becomes a space. The bytes of its brackets are no part of a longer character in any encoding read here. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  let open = bytes.indexOf(lessThan);
  if (open < 0) return bytes;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let done = 0;
  const keep = (end: number): void => {
    kept.set(bytes.subarray(done, end), length);
    length += end - done;
    done = end;
  };
  for (; open >= 0; open = bytes.indexOf(lessThan, Math.max(open + 1, done))) {
    const close = opensTag(bytes[open + 1])
      ? bytes.subarray(open, open + longestTag).indexOf(greaterThan)
      : -1;
    if (close < 0) continue;
    keep(open);
    kept[length++] = 0x20;
    done = open + close + 1;
  }
  keep(bytes.length);
  return kept.subarray(0, length);
}

/** A letter, `/` or `!`. */
const opensTag = (byte = 0): boolean =>
  byte === 0x2f || byte === 0x21 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);

function keepLinesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(bytes.length, sampleLength));
  let length = 0;
  let start = 0;
  while (start < bytes.length && length < sampleLength) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, Math.min(end, start + sampleLength - length));
    if (line.some(byte => byte >= 0x80)) {
      kept.set(line, length);
      length += line.length;
    }
    start = end;
  }
  return kept.subarray(0, length);
}
