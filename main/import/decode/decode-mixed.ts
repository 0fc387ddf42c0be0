import { decodeBytes } from './decode-bytes.ts';
import { detectEncoding } from './detect-encoding.ts';
import { scanUtf8 } from './scan-utf8.ts';

/** Text of which some lines are UTF-8 and the others in one other encoding, as where files were put together. */
export interface MixedText {
  readonly text: string;
  /** The encoding of what is not UTF-8. */
  readonly other: string;
  /** Offset of the first line that is in it. */
  readonly firstOther: number;
}

/** A stretch of whole lines. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly isUtf8: boolean;
}

/** On either side: fewer characters beyond ASCII tell no encoding. */
const fewest = 20;
const lineFeed = 0x0a;
/** Files that were put together change now and then, not with each line. */
const mostRuns = 5_000;

/** The stretches of a file by what their lines are; a line of ASCII goes on as the one before it. None where they are too many. */
function findRuns(bytes: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < bytes.length;) {
    if (runs.length > mostRuns) return [];
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const { invalidCount, multiByteCount } = scanUtf8(bytes.subarray(start, end));
    const last = runs.at(-1);
    // A line that a program cut within a letter is UTF-8 all the same.
    const isUtf8 =
      invalidCount + multiByteCount === 0 ? (last?.isUtf8 ?? true) : invalidCount * 2 <= multiByteCount;
    if (last?.isUtf8 === isUtf8) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, isUtf8 });
    start = end;
  }
  return runs;
}

/**
 * Decodes bytes that are UTF-8 in some lines and something else in others, each in its own encoding. Null where there is
 * too little of either to be sure, or where it is not known what the others are in. `declared` is that of the whole file.
 */
export function decodeMixed(bytes: Uint8Array, declared: string | null): MixedText | null {
  const runs = findRuns(bytes);
  const others = runs.filter(({ isUtf8 }) => !isUtf8);
  const [first] = others;
  if (first === undefined || others.length === runs.length) return null;
  const rest = Buffer.concat(others.map(({ start, end }) => bytes.subarray(start, end)));
  const beyondAscii = (part: Uint8Array): number =>
    part.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
  const inUtf8 = beyondAscii(bytes) - beyondAscii(rest);
  if (beyondAscii(rest) < fewest || inUtf8 < fewest * 2) return null;
  const other = detectEncoding(rest, declared);
  if (other === null || decodeBytes(rest, other).firstUndecodable !== null) return null;
  const texts = runs.map(
    ({ start, end, isUtf8 }) => decodeBytes(bytes.subarray(start, end), isUtf8 ? 'utf-8' : other).text,
  );
  return { text: texts.join(''), other, firstOther: first.start };
}
