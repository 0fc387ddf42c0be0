import { useEffect, useState, type RefObject } from 'react';
import { useCompareSession, type CompareLayout } from './compare-session.ts';

/** Four texts beside each other can be read from this width on. */
const roomForFour = 1800;

/** The layout that fits `count` articles into `width` pixels. */
export const fittingLayout = (count: number, width: number): CompareLayout =>
  count > 3 && width < roomForFour ? 'table' : 'panes';

/** The layout that the analyst chose, else the one that fits. */
export function useLayout(view: RefObject<HTMLElement | null>, count: number): CompareLayout {
  const chosen = useCompareSession(session => session.layout);
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return chosen ?? fittingLayout(count, width);
}
