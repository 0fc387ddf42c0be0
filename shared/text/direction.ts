import type { TextDirection } from '#shared/domain/article/article.ts';

const letters =
  /(?<rtl>(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])|\p{L}/gu;

/** The direction in which most letters of a text run; that of the first letter where they balance, left to right without letters. */
export function directionOf(text: string): TextDirection {
  let rtl = 0;
  let ltr = 0;
  let first: TextDirection | null = null;
  for (const match of text.matchAll(letters)) {
    const isRtl = match.groups?.['rtl'] !== undefined;
    if (isRtl) rtl++;
    else ltr++;
    first ??= isRtl ? 'rtl' : 'ltr';
  }
  if (rtl === ltr) return first ?? 'ltr';
  return rtl > ltr ? 'rtl' : 'ltr';
}
