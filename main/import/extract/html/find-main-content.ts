import { Readability } from '@mozilla/readability';
import type { HtmlElement, HtmlPage, HtmlText } from './html-page.ts';
import { createReadabilityDom, WorkLimitError } from './readability-dom.ts';
import type { DomElement } from './readability-dom.ts';

/** A hundred times what an ordinary page takes; about a second. */
const workLimit = 6_000_000;

/**
 * The texts of a page that Mozilla's Readability takes for its main content; null where it finds none, or would work too
 * long on the page. It is not shown what is `leftOut`.
 */
export function findMainContent(
  page: HtmlPage,
  leftOut: Pick<ReadonlySet<HtmlElement>, 'has'>,
): ReadonlySet<HtmlText> | null {
  const dom = createReadabilityDom(page, { left: workLimit }, leftOut);
  try {
    const reader = new Readability<DomElement>(
      dom as unknown as ConstructorParameters<typeof Readability>[0], // all of the DOM that it asks for
      {
        serializer: node => node as unknown as DomElement, // it works on the nodes it was given
        disableJSONLD: true,
        keepClasses: true,
      },
    );
    const content = reader.parse()?.content;
    return content ? textsBelow(content) : null;
  } catch (error) {
    // Readability is not written for every page there is: those are read whole.
    if (error instanceof WorkLimitError || error instanceof TypeError || error instanceof RangeError)
      return null;
    throw error;
  }
}

function textsBelow(root: DomElement): ReadonlySet<HtmlText> {
  const found = new Set<HtmlText>();
  const collect = (element: DomElement): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 1) collect(child);
      else if (child.origin !== null) found.add(child.origin);
    }
  };
  collect(root);
  return found;
}
