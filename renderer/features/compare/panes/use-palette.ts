import { useEffect, useState, type RefObject } from 'react';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { readPalette, type ComparePalette } from './compare-palette.ts';

const themeQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** The colours of the classes in the present theme; null until `element` is shown. */
export function usePalette(element: RefObject<HTMLElement | null>): ComparePalette | null {
  const theme = useSettings(settings => settings.theme);
  const [palette, setPalette] = useState<ComparePalette | null>(null);
  useEffect(() => {
    const read = (): void => {
      if (element.current) setPalette(readPalette(element.current));
    };
    // The theme is set on the root by an effect of the app, which runs after the effects of what it shows.
    const frame = requestAnimationFrame(read);
    const queries = themeQueries.map(query => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      cancelAnimationFrame(frame);
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [element, theme]);
  return palette;
}
