import type { Importer } from '#renderer/operations/importer.ts';
import type { ReuseFinder } from '#renderer/operations/reuse-finder.ts';
import type { ReuseStore } from '#shared/stores/reuse-store.ts';

interface Ports {
  readonly importer: Pick<Importer, 'activity' | 'subscribe'>;
  readonly finder: Pick<ReuseFinder, 'activity' | 'subscribe' | 'refresh' | 'cancel'>;
  readonly reuse: Pick<ReuseStore, 'observeBehind'>;
}

/**
 * Has reused text looked for whenever articles have come, gone or changed, and never while an import runs, which it would
 * slow down. What the user stopped, or what failed, is tried again only once something changed again. Never ends.
 */
export function keepReuseKnown({ importer, finder, reuse }: Ports): void {
  let behind = 0;
  /** How much it was behind when it was last tried. */
  let tried = 0;
  const consider = (): void => {
    if (importer.activity.kind === 'running') {
      tried = 0;
      finder.cancel();
      return;
    }
    if (behind === 0) tried = 0;
    if (behind === tried || finder.activity.kind === 'running') return;
    tried = behind;
    finder.refresh();
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
