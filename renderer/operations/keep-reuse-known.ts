import type { Importer } from '#renderer/operations/importer.ts';
import type { ReuseFinder } from '#renderer/operations/reuse-finder.ts';
import type { ReuseStore } from '#shared/stores/reuse-store.ts';

interface Ports {
  readonly importer: Pick<Importer, 'activity' | 'subscribe'>;
  readonly finder: Pick<ReuseFinder, 'activity' | 'subscribe' | 'refresh' | 'cancel'>;
  readonly reuse: Pick<ReuseStore, 'observeBehind'>;
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
  /** Calls back once, after so many milliseconds. */
  readonly wait: (callback: () => void, milliseconds: number) => void;
}

/** A look that takes longer is followed by a rest several times as long: a watched folder can bring an article each minute. */
const quickMs = 1_000;
const restShare = 4;

/**
 * Has reused text looked for whenever articles have come, gone or changed, and never while an import runs, which it would
 * slow down. What the user stopped, or what failed, is tried again only once something changed again. Never ends.
 */
export function keepReuseKnown({ importer, finder, reuse, now, wait }: Ports): void {
  let behind = 0;
  /** How much it was behind when it was last tried. */
  let tried = 0;
  let begun: number | null = null;
  let restsUntil = 0;

  const begin = (): void => {
    const rest = restsUntil - now();
    if (rest > 0) return wait(consider, rest);
    tried = behind;
    begun = now();
    finder.refresh();
  };
  const consider = (): void => {
    const isRunning = finder.activity.kind === 'running';
    if (begun !== null && !isRunning) {
      restsUntil = now() + Math.max(0, now() - begun - quickMs) * restShare;
      begun = null;
    }
    if (importer.activity.kind === 'running') {
      tried = 0;
      if (isRunning) finder.cancel();
      return;
    }
    if (behind === 0) tried = 0;
    if (behind !== tried && !isRunning) begin();
  };

  importer.subscribe(consider);
  finder.subscribe(consider);
  reuse.observeBehind().subscribe(
    count => {
      behind = count;
      consider();
    },
    // Nothing can be looked for in a collection that can't be read, and its views say so.
    () => {},
  );
}
