/** The text of the article that is shown. */
const textElement = (): Element | null => document.querySelector('[data-article-text]');

/** Chromium's selection walks text by words and by what is seen as left and right; the types know only the standard. */
type Selecting = Selection & {
  modify(alter: 'move' | 'extend', direction: 'left' | 'right' | 'forward' | 'backward', by: 'word'): void;
};

const current = (): Selecting | null => window.getSelection() as Selecting | null;

const reveal = (selection: Selection): void => {
  const node = selection.focusNode;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  element?.scrollIntoView({ block: 'nearest' });
};

/** Selects the first word of the mark that has the focus, else of the first paragraph in view. */
export function selectFirstWord(): void {
  const text = textElement();
  const selection = current();
  if (!text || !selection) return;
  const inView = [...text.querySelectorAll('p')].find(line => line.getBoundingClientRect().bottom > 120);
  const start = text.contains(document.activeElement) ? document.activeElement : (inView ?? text);
  if (!start) return;
  selection.collapse(start, 0);
  selection.modify('extend', 'forward', 'word');
  reveal(selection);
}

/** Moves the selection by a word, or with `isExtending` its end, to the side that is seen. */
export function moveByWord(direction: 'left' | 'right', isExtending: boolean): void {
  const selection = current();
  if (!selection) return;
  if (isExtending) selection.modify('extend', direction, 'word');
  else {
    const isOnward =
      (direction === 'left') === (getComputedStyle(textElement() ?? document.body).direction === 'rtl');
    if (isOnward) selection.collapseToEnd();
    else {
      selection.collapseToStart();
      selection.modify('move', 'backward', 'word');
    }
    selection.modify('extend', 'forward', 'word');
  }
  reveal(selection);
}
