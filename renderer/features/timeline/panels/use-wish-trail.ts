import { useState } from 'react';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';

interface Trail {
  /** What the panel itself asked for; another wish than this comes from outside and has nothing behind it. */
  readonly at: PanelWish;
  readonly behind: readonly PanelWish[];
}

interface WishTrail {
  readonly hasBack: boolean;
  goTo(wish: PanelWish): void;
  back(): void;
}

/** The way from one panel to the next and back; whoever opens another panel from outside begins anew. */
export function useWishTrail(wish: PanelWish, onWish: (wish: PanelWish) => void): WishTrail {
  const [trail, setTrail] = useState<Trail>({ at: wish, behind: [] });
  const behind = trail.at === wish ? trail.behind : [];
  const go = (at: PanelWish, left: readonly PanelWish[]): void => {
    setTrail({ at, behind: left });
    onWish(at);
  };
  return {
    hasBack: behind.length > 0,
    goTo: next => go(next, [...behind, wish]),
    back() {
      const last = behind.at(-1);
      if (last) go(last, behind.slice(0, -1));
    },
  };
}
