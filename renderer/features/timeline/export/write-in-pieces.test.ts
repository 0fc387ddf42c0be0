import { describe, expect, it } from 'vitest';
import { writeInPieces } from './write-in-pieces.ts';

const pieces = (count: number, during?: (at: number) => void) =>
  (function* () {
    for (let at = 0; at < count; at++) {
      during?.(at);
      yield `${at} `;
    }
  })();

/** Keeps the page busy for a while, as writing does. */
function keepBusy(): void {
  const since = performance.now();
  while (performance.now() - since < 1);
}

describe('writeInPieces', () => {
  it('joins all pieces in their order', async () => {
    expect(await writeInPieces(pieces(4), new AbortController().signal)).toBe('0 1 2 3 ');
  });

  it('lets others have their turn while it writes', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await writeInPieces(pieces(60, keepBusy), new AbortController().signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('writes nothing more once it is cancelled', async () => {
    const control = new AbortController();
    let last = 0;
    const written = await writeInPieces(
      pieces(1000, at => {
        last = at;
        keepBusy();
        if (at === 20) control.abort();
      }),
      control.signal,
    );
    expect(written).toBeNull();
    expect(last).toBeLessThan(999);
  });
});
