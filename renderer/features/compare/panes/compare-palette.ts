import type { SentenceClass } from '#renderer/features/compare/comparison-model.ts';

/** Colours of the classes as a canvas takes them. */
export type ComparePalette = Readonly<Record<SentenceClass, string>>;

const sources: ComparePalette = {
  conflict: 'var(--colour-compare-conflict)',
  moved: 'var(--colour-compare-moved)',
  reworded: 'var(--colour-compare-reworded)',
  identical: 'var(--colour-text-muted)',
  linked: 'var(--colour-text-muted)',
  ignored: 'transparent',
  'only-a': 'var(--colour-compare-only-a)',
  'only-b': 'var(--colour-compare-only-b)',
  'only-c': 'var(--colour-compare-only-c)',
  'only-d': 'var(--colour-compare-only-d)',
};

/** The colours as they are where `element` stands, in the present theme; a canvas knows no custom properties. */
export function readPalette(element: HTMLElement): ComparePalette {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const entries = Object.entries(sources).map(([kind, colour]) => {
    probe.style.color = colour;
    return [kind, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as ComparePalette;
}
