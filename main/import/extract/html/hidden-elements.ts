import { foldText } from '#shared/text/normalise.ts';
import type { HtmlElement } from './html-page.ts';
import { elementsOf, textOf } from './html-page.ts';

/** True if nobody sees the element in the page. */
export function isHidden(element: HtmlElement): boolean {
  const { attributes } = element;
  if (Object.hasOwn(attributes, 'hidden')) return true;
  if (attributes['aria-hidden'] === 'true' && !attributes['class']?.includes('fallback-image')) return true;
  const style = attributes['style']?.slice(0, 1_000);
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What is written on the button for the rest of a text, as folded text. */
const onOpener =
  /^[\s.…«»<>+▼↓-]*(?:(?:اقرا|اقراي|اكمل|تابع|واصل|اعرض|عرض|اظهر|اظهار)(?: (?:ال)?قراءه)?(?: (?:المزيد|بقيه \S+|باقي \S+|(?:ال)?(?:خبر|مقال|نص)(?: كاملا)?))?|(?:ل?ل)?مزيد|المزيد|(?:read|show|see|view) (?:more|the rest|(?:the )?full (?:article|story|text))|continue reading|more|expand|(?:lire|voir) (?:la suite|plus)|devamını oku|ادامه مطلب)[\s.…«»<>+▼↓-]*$/;
const longestOnOpener = 40;
const openerNames = new Set(['button', 'a', 'span', 'summary', 'label', 'p', 'div']);

/** Shorter hidden stretches are as often hints and menus of the page. */
const shortest = 100;
const mostRead = 2_000;

function isOpener(element: HtmlElement): boolean {
  if (!openerNames.has(element.name) || element.children.length > 3) return false;
  const words = element.onButton ?? textOf(element, longestOnOpener + 1);
  return words.length <= longestOnOpener && onOpener.test(foldText(words));
}

/** Whether an element holds a stretch of prose, and not a menu or a list of links. */
function isProse(element: HtmlElement): boolean {
  const letters = textOf(element, mostRead).trim().length;
  if (letters < shortest) return false;
  let linked = 0;
  for (const { name, attributes, children } of elementsOf(element)) {
    if (name === 'a' && attributes['href'] !== undefined)
      linked += children.reduce((sum, child) => sum + textOf(child, mostRead).length, 0);
    if (linked > letters * 0.3) return false;
  }
  return true;
}

/** How many elements may stand between a hidden stretch and its button. */
const reach = 2;

const elementsIn = ({ children }: HtmlElement): readonly HtmlElement[] =>
  children.filter((node): node is HtmlElement => node.kind === 'element');

/**
 * The elements below one that are hidden and yet of its text: stretches of prose with the button for the rest of the text
 * beside them, or beside the paragraph that they end.
 */
export function findFolded(root: HtmlElement): ReadonlySet<HtmlElement> {
  const folded = new Set<HtmlElement>();
  const seen = new Set<HtmlElement>();
  const tryOne = (element: HtmlElement): void => {
    if (seen.has(element) || !isHidden(element)) return;
    seen.add(element);
    if (isProse(element)) folded.add(element);
  };
  for (const parent of elementsOf(root)) {
    const beside = elementsIn(parent);
    beside.forEach((element, at) => {
      if (!isOpener(element)) return;
      for (const near of beside.slice(Math.max(0, at - reach), at + reach + 1)) {
        tryOne(near);
        for (const within of elementsIn(near).slice(-reach)) tryOne(within);
      }
    });
  }
  return folded;
}
