/** The text of the article that is shown. */
const textElement = (): Element | null => document.querySelector('[data-article-text]');

/** Chromium's selection walks text by words; the types know only the standard. */
type Direction = 'forward' | 'backward';
type Selecting = Selection & { modify(alter: 'extend', direction: Direction, by: 'word'): void };

const current = (): Selecting | null => window.getSelection() as Selecting | null;

const reveal = (selection: Selection): void => {
  const node = selection.focusNode;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  element?.scrollIntoView({ block: 'nearest' });
};

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Steps until a word was passed: marks of punctuation are steps of their own to Chromium, but not to who reads. */
function extendByWord(selection: Selecting, direction: Direction): void {
  for (let step = 0; step < 4; step++) {
    const before = selection.toString();
    const at = selection.focusOffset;
    selection.modify('extend', direction, 'word');
    const after = selection.toString();
    const passed = after.length > before.length ? after.replace(before, '') : before.replace(after, '');
    const isStuck = after === before && selection.focusOffset === at;
    if (isStuck || hasWord(passed)) return;
  }
}

/** Selects the next word from where the selection is collapsed to. */
const selectWord = (selection: Selecting): void => extendByWord(selection, 'forward');

/** Selects the first word of the mark that has the focus, else of the first paragraph in view. */
export function selectFirstWord(): void {
  const text = textElement();
  const selection = current();
  if (!text || !selection) return;
  const inView = [...text.querySelectorAll('p')].find(line => line.getBoundingClientRect().bottom > 120);
  const start = text.contains(document.activeElement) ? document.activeElement : (inView ?? text);
  if (!start) return;
  selection.collapse(start, 0);
  selectWord(selection);
  reveal(selection);
}

/** Moves the selection by a word, or with `isExtending` its end, to the side that is seen. */
export function moveByWord(direction: 'left' | 'right', isExtending: boolean): void {
  const selection = current();
  if (!selection) return;
  const isRtl = getComputedStyle(textElement() ?? document.body).direction === 'rtl';
  const isOnward = (direction === 'left') === isRtl;
  if (isExtending) extendByWord(selection, isOnward ? 'forward' : 'backward');
  else if (isOnward) {
    selection.collapseToEnd();
    selectWord(selection);
  } else {
    selection.collapseToStart();
    extendByWord(selection, 'backward');
    selection.collapseToStart();
    selectWord(selection);
  }
  reveal(selection);
}
