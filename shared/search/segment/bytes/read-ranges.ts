/** Ranges this close to each other are read as one. */
const nearBytes = 4096;

/**
 * Reads ranges of a stream (rising, given by where each begins and ends), with as few reads as there are gaps between them, all
 * issued at once.
 */
export async function readRanges(
  read: (from: number, to: number) => Promise<Uint8Array>,
  starts: readonly number[],
  ends: readonly number[],
): Promise<readonly Uint8Array[]> {
  const ranges: Promise<readonly Uint8Array[]>[] = [];
  const readRun = async (first: number, last: number): Promise<readonly Uint8Array[]> => {
    const from = starts[first] ?? 0;
    const bytes = await read(from, ends[last] ?? 0);
    return starts
      .slice(first, last + 1)
      .map((start, i) => bytes.subarray(start - from, (ends[first + i] ?? 0) - from));
  };
  let first = 0;
  for (let i = 1; i <= starts.length; i++) {
    if (i < starts.length && (starts[i] ?? 0) - (ends[i - 1] ?? 0) <= nearBytes) continue;
    ranges.push(readRun(first, i - 1));
    first = i;
  }
  return (await Promise.all(ranges)).flat();
}
