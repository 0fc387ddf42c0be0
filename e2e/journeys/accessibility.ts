import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that the page breaks, each with the first elements that do; empty when it is clean. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Evaluated over the debugging line, which the page's policy does not cover, so nothing of the page is loosened.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
    await lookAtAllContrasts(page);
  }
  return page.evaluate(async () => {
    interface Axe {
      run(options: {
        resultTypes: 'violations'[];
      }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    // All rules run; most of the time went into telling where each of the elements is that keep them.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(node => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
}

/**
 * Has the contrast of all words looked at. By itself axe takes a font whose letters join, as Arabic ones do, for a font of
 * icons, and looks at nothing that is set in it.
 */
function lookAtAllContrasts(page: Page): Promise<void> {
  return page.evaluate(() => {
    interface Axe {
      configure(spec: {
        rules: { id: string; matches: (node: Element, virtualNode: unknown) => boolean }[];
      }): void;
      commons: { forms: { isDisabled(virtualNode: unknown): boolean } };
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const hasWords = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const matches = (node: Element, virtualNode: unknown): boolean =>
      hasWords(node) && !axe.commons.forms.isDisabled(virtualNode);
    axe.configure({ rules: [{ id: 'color-contrast', matches }] });
  });
}

/** Checks what is shown in the light and in the dark, as the system asks for them. */
export async function inBothThemes(
  page: Page,
  check: (theme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    // Colours on their way from one theme to the other have the contrast of neither.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await check(theme);
  }
}
