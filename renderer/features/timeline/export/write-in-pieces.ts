/** In milliseconds: about half a frame, so that the page goes on being drawn. */
const atOnceMs = 8;

const pause = (): Promise<void> => new Promise(resume => setTimeout(resume));

/** Joins the pieces of a text a few at a time, so that the page is never held up by a long one; null once it is cancelled. */
export async function writeInPieces(pieces: Iterable<string>, signal: AbortSignal): Promise<string | null> {
  const written: string[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    written.push(piece);
    if (performance.now() - since < atOnceMs) continue;
    await pause();
    if (signal.aborted) return null;
    since = performance.now();
  }
  return signal.aborted ? null : written.join('');
}
