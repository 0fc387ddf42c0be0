import { isQuestion } from './block-context.ts';
import { elementsOf, textOf } from './html-page.ts';
import type { HtmlElement, HtmlNode, HtmlPage, HtmlText } from './html-page.ts';

/**
 * The small part of the DOM that Readability works on, made anew from a parsed page each time it is taken apart. Its text
 * nodes remember the texts of the page that they stand for. Every piece of work is counted: a page made to be dear ends
 * in a `WorkLimitError` rather than in hours.
 */
export interface WorkBudget {
  left: number;
}

/** Thrown in the middle of Readability's work, whose caller catches it. */
export class WorkLimitError extends Error {}

export function spend(budget: WorkBudget, amount: number): void {
  budget.left -= amount;
  if (budget.left < 0) throw new WorkLimitError();
}

interface DomAttribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): DomAttribute;
}

abstract class DomNode {
  abstract readonly nodeType: number;
  abstract readonly textContent: string;
  parentNode: DomElement | null = null;
  nextSibling: DomChild | null = null;
  previousSibling: DomChild | null = null;

  remove(): void {
    this.parentNode?.removeChild(this as unknown as DomChild); // the two kinds of node below are all there are
  }

  get nextElementSibling(): DomElement | null {
    let node = this.nextSibling;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node as DomElement | null; // by its type
  }

  get previousElementSibling(): DomElement | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node as DomElement | null; // by its type
  }
}

export type DomChild = DomElement | DomText;

const noNodes: readonly DomChild[] = [];
const unstyled = { display: '', visibility: '' };

export class DomText extends DomNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = noNodes;

  constructor(
    readonly textContent: string,
    /** The text of the page that this one is; null for one that was made later. */
    readonly origin: HtmlText | null,
  ) {
    super();
  }
}

export class DomElement extends DomNode {
  readonly nodeType = 1;
  localName: string;
  tagName: string;
  firstChild: DomChild | null = null;
  lastChild: DomChild | null = null;
  /** Tells Readability that names of elements may be changed in place. */
  readonly __JSDOMParser__ = true;
  private attributesByName: Map<string, string>;
  private cachedText: string | null = null;
  private cachedChildren: readonly DomElement[] | null = null;

  constructor(
    name: string,
    attributes: Readonly<Record<string, string>>,
    private readonly budget: WorkBudget,
    private readonly refill: ((element: DomElement) => void) | null = null,
  ) {
    super();
    this.localName = name.toLowerCase();
    this.tagName = name.toUpperCase();
    this.attributesByName = new Map(Object.entries(attributes));
  }

  get nodeName(): string {
    return this.tagName;
  }

  get textContent(): string {
    if (this.cachedText === null) {
      let text = '';
      let count = 1;
      for (let node = this.firstChild; node !== null; node = node.nextSibling) {
        text += node.textContent;
        count++;
      }
      spend(this.budget, count);
      this.cachedText = text;
    }
    spend(this.budget, 1 + this.cachedText.length / 16);
    return this.cachedText;
  }

  get childNodes(): readonly DomChild[] {
    const nodes: DomChild[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    spend(this.budget, nodes.length);
    return nodes;
  }

  get children(): readonly DomElement[] {
    if (this.cachedChildren === null) {
      const nodes: DomElement[] = [];
      let count = 1;
      for (let node = this.firstChild; node !== null; node = node.nextSibling, count++)
        if (node.nodeType === 1) nodes.push(node);
      spend(this.budget, count);
      this.cachedChildren = nodes;
    }
    return this.cachedChildren;
  }

  get firstElementChild(): DomElement | null {
    const first = this.firstChild;
    return first === null || first.nodeType === 1 ? first : first.nextElementSibling;
  }

  get attributes(): readonly DomAttribute[] {
    return Array.from(this.attributesByName, ([name, value]) => {
      const attribute: DomAttribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  get className(): string {
    return this.attributesByName.get('class') ?? '';
  }
  set className(value: string) {
    this.attributesByName.set('class', value);
  }

  get id(): string {
    return this.attributesByName.get('id') ?? '';
  }
  set id(value: string) {
    this.attributesByName.set('id', value);
  }

  get src(): string {
    return this.attributesByName.get('src') ?? '';
  }

  get srcset(): string {
    return this.attributesByName.get('srcset') ?? '';
  }

  get style(): { readonly display: string; readonly visibility: string } {
    const css = this.attributesByName.get('style');
    if (css === undefined) return unstyled;
    const valueOf = (property: RegExp): string => property.exec(css)?.[1]?.toLowerCase() ?? '';
    return {
      display: valueOf(/(?:^|;)\s*display\s*:\s*([a-z-]+)/i),
      visibility: valueOf(/(?:^|;)\s*visibility\s*:\s*([a-z-]+)/i),
    };
  }

  getAttribute(name: string): string | null {
    return this.attributesByName.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributesByName.has(name);
  }
  setAttribute(name: string, value: string): void {
    this.attributesByName.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributesByName.delete(name);
  }
  setAttributeNode({ name, value }: DomAttribute): void {
    this.attributesByName.set(name, value);
  }

  /** Readability only keeps this to fill the body again with what it held at first; what it reads of it is empty. */
  get innerHTML(): string {
    return '';
  }
  set innerHTML(_: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    this.refill?.(this);
  }

  appendChild(child: DomChild): DomChild {
    child.remove();
    this.changed();
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild === null) this.firstChild = child;
    else this.lastChild.nextSibling = child;
    this.lastChild = child;
    return child;
  }

  removeChild(child: DomChild): DomChild {
    this.changed();
    if (child.previousSibling === null) this.firstChild = child.nextSibling;
    else child.previousSibling.nextSibling = child.nextSibling;
    if (child.nextSibling === null) this.lastChild = child.previousSibling;
    else child.nextSibling.previousSibling = child.previousSibling;
    child.parentNode = child.nextSibling = child.previousSibling = null;
    return child;
  }

  replaceChild(inserted: DomChild, replaced: DomChild): DomChild {
    inserted.remove();
    this.changed();
    inserted.parentNode = this;
    inserted.previousSibling = replaced.previousSibling;
    inserted.nextSibling = replaced.nextSibling;
    if (replaced.previousSibling === null) this.firstChild = inserted;
    else replaced.previousSibling.nextSibling = inserted;
    if (replaced.nextSibling === null) this.lastChild = inserted;
    else replaced.nextSibling.previousSibling = inserted;
    replaced.parentNode = replaced.nextSibling = replaced.previousSibling = null;
    return replaced;
  }

  getElementsByTagName(name: string): readonly DomElement[] {
    return this.querySelectorAll(name);
  }

  /** Knows names of elements alone, parted by commas. */
  querySelectorAll(names: string): readonly DomElement[] {
    const wanted = new Set(names.toLowerCase().split(/\s*,\s*/));
    const found: DomElement[] = [];
    this.collect(wanted, found);
    return found;
  }

  private collect(wanted: ReadonlySet<string>, found: DomElement[]): void {
    let count = 1;
    for (let node = this.firstChild; node !== null; node = node.nextSibling, count++) {
      if (node.nodeType !== 1) continue;
      if (wanted.has(node.localName) || wanted.has('*')) found.push(node);
      node.collect(wanted, found);
    }
    spend(this.budget, count);
  }

  /** What was worked out for this element and those around it holds no longer. */
  private changed(): void {
    this.cachedChildren = null;
    if (this.cachedText === null) return; // then those around it have none either
    this.cachedText = null;
    for (
      let element = this.parentNode;
      element !== null && element.cachedText !== null;
      element = element.parentNode
    )
      element.cachedText = null;
  }
}

/** A document for Readability. */
export interface DomDocument {
  readonly documentElement: DomElement;
  readonly firstChild: DomElement;
  readonly body: DomElement;
  readonly title: string;
  readonly baseURI: string;
  readonly documentURI: string;
  readonly childNodes: readonly DomElement[];
  createElement(name: string): DomElement;
  createTextNode(text: string): DomText;
  getElementsByTagName(name: string): readonly DomElement[];
  querySelectorAll(names: string): readonly DomElement[];
}

const longestTitle = 300;

/**
 * What the window is called, or its beginning: Readability compares every heading with every word of it. Without a title
 * it takes the only `h1` for one, so the beginning of a long one is given instead.
 */
function titleOf(page: HtmlPage): string {
  const title = page.title?.trim() ?? '';
  if (title.length >= 15) return title.slice(0, longestTitle);
  for (const element of elementsOf(page.body)) {
    if (element.name !== 'h1') continue;
    const text = textOf(element, longestTitle + 1).trim();
    return text.length > longestTitle ? text.slice(0, 150) : title;
  }
  return title;
}

/** Makes a document of a page without what is `leftOut`, to be worked on with `budget`. */
export function createReadabilityDom(
  page: HtmlPage,
  budget: WorkBudget,
  leftOut: Pick<ReadonlySet<HtmlElement>, 'has'>,
): DomDocument {
  const fill = (element: DomElement, children: readonly HtmlNode[]): void => {
    for (const child of children)
      if (child.kind === 'text' || !(isQuestion(child) || leftOut.has(child)))
        element.appendChild(copy(child));
  };
  const copy = (node: HtmlNode): DomChild => {
    spend(budget, 1);
    if (node.kind === 'text') return new DomText(node.text, node);
    const element = new DomElement(node.name, node.attributes, budget);
    fill(element, node.children);
    return element;
  };
  const create = (element: HtmlElement): DomElement => {
    const made = new DomElement(element.name, element.attributes, budget, it => fill(it, element.children));
    fill(made, element === page.root ? [] : element.children);
    return made;
  };
  const root = create(page.root);
  const body = create(page.body);
  root.appendChild(create(page.head));
  root.appendChild(body);
  const address = 'http://page.invalid/';
  return {
    documentElement: root,
    firstChild: root,
    body,
    title: titleOf(page),
    baseURI: address,
    documentURI: address,
    childNodes: [root],
    createElement: name => new DomElement(name, {}, budget),
    createTextNode: text => new DomText(text, null),
    getElementsByTagName: name => root.querySelectorAll(name),
    querySelectorAll: names => root.querySelectorAll(names),
  };
}
