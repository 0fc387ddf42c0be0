/** The colours of the tokens, resolved for the theme in force, and the interface font. */
export interface TimelineTheme {
  readonly background: string;
  readonly band: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly publication: string;
  readonly event: string;
  readonly accent: string;
  readonly focus: string;
  readonly font: string;
}

/**
 * Reads the tokens once. A custom property reads back as it is written (`light-dark(…)`), so each is put on
 * an element and read as the colour that the page would paint.
 */
export function readTimelineTheme(host: HTMLElement): TimelineTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const theme: TimelineTheme = {
    background: colour('--colour-surface'),
    band: colour('--colour-bg'),
    border: colour('--colour-border'),
    text: colour('--colour-text'),
    muted: colour('--colour-text-muted'),
    publication: colour('--colour-accent'),
    event: colour('--colour-mark-date-edge'),
    accent: colour('--colour-accent'),
    focus: colour('--colour-focus'),
    font: getComputedStyle(host).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back when the theme or the system's preference changes; returns the way to stop. */
export function onDidChangeTheme(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
    query => window.matchMedia(query),
  );
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'style', 'class'],
  });
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
