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

type ColourName = Exclude<keyof TimelineTheme, 'font'>;

const tokens: Readonly<Record<ColourName, string>> = {
  background: 'var(--colour-surface)',
  band: 'var(--colour-bg)',
  border: 'var(--colour-border)',
  text: 'var(--colour-text)',
  muted: 'var(--colour-text-muted)',
  publication: 'var(--colour-accent)',
  event: 'var(--colour-mark-date-edge)',
  accent: 'var(--colour-accent)',
  focus: 'var(--colour-focus)',
};

/** Where the system's colours are forced, a canvas has to use them by itself. */
const forced: Readonly<Record<ColourName, string>> = {
  background: 'Canvas',
  band: 'Canvas',
  border: 'GrayText',
  text: 'CanvasText',
  muted: 'CanvasText',
  publication: 'LinkText',
  event: 'CanvasText',
  accent: 'Highlight',
  focus: 'Highlight',
};

/**
 * Reads the colours once. A custom property reads back as it is written (`light-dark(…)`), so each is put on
 * an element and read as the colour that the page would paint.
 */
export function readTimelineTheme(host: HTMLElement): TimelineTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const names = window.matchMedia('(forced-colors: active)').matches ? forced : tokens;
  const colour = (name: ColourName): string => {
    probe.style.color = names[name];
    return getComputedStyle(probe).color;
  };
  const theme: TimelineTheme = {
    background: colour('background'),
    band: colour('band'),
    border: colour('border'),
    text: colour('text'),
    muted: colour('muted'),
    publication: colour('publication'),
    event: colour('event'),
    accent: colour('accent'),
    focus: colour('focus'),
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
