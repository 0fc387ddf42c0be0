/** What to do about a window whose renderer process is gone. */
export type CrashAnswer = 'ignore' | 'reload' | 'give-up';

const windowMs = 60_000;
const mostReloads = 3;

/**
 * Decides about each crash: the page is reloaded, as all that was committed is still there; after three in a minute, or when
 * the program's own files were changed under it, reloading would only go on for ever.
 */
export function createCrashPolicy(nowMs: () => number): (reason: string) => CrashAnswer {
  let crashesMs: readonly number[] = [];
  return reason => {
    if (reason === 'clean-exit') return 'ignore';
    const now = nowMs();
    crashesMs = [...crashesMs.filter(atMs => now - atMs < windowMs), now];
    return reason === 'integrity-failure' || crashesMs.length > mostReloads ? 'give-up' : 'reload';
  };
}
