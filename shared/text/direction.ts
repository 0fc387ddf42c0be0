import type { TextDirection } from '#shared/domain/article/article.ts';

const letter = /\p{L}/u;
const rtlScripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const rtlLetter = 1;
const ltrLetter = 2;
const noLetter = 3;

/** What each unit of UTF-16 is; 0 where nobody asked yet. */
const kindOfUnit = new Uint8Array(0x10000);

function kindOf(sign: string): number {
  if (!letter.test(sign)) return noLetter;
  return rtlScripts.test(sign) ? rtlLetter : ltrLetter;
}

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = kindOfUnit[unit] ?? 0;
  if (known > 0) return known;
  const code = text.codePointAt(index) ?? unit;
  const kind = kindOf(String.fromCodePoint(code));
  if (code === unit) kindOfUnit[unit] = kind;
  return kind;
}

/** The direction in which most letters of a text run; that of the first letter where they balance, left to right without letters. */
export function directionOf(text: string): TextDirection {
  let rtl = 0;
  let ltr = 0;
  let first: TextDirection | null = null;
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind === noLetter) continue;
    if (kind === rtlLetter) rtl++;
    else ltr++;
    first ??= kind === rtlLetter ? 'rtl' : 'ltr';
  }
  if (rtl === ltr) return first ?? 'ltr';
  return rtl > ltr ? 'rtl' : 'ltr';
}
