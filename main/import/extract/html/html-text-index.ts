import { readCharacterReference } from './html-character-reference.ts';
import { scanHtml } from './scan-html.ts';

/**
 * All characters of an HTML source that are neither markup nor white space, with the place of each: what a piece of
 * extracted text is looked up in, however the tree was rearranged and its spaces collapsed.
 */
export interface HtmlTextIndex {
  readonly letters: string;
  readonly offsets: Uint32Array;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff;

/** Text without its white space, as it is looked up. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, '');

/** Reads an HTML source into an index of its letters. */
export function indexHtmlText(source: string): HtmlTextIndex {
  const letters = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length);
  let count = 0;
  const add = (unit: number, offset: number): void => {
    if (isSpace(unit)) return;
    letters[count] = unit;
    offsets[count++] = offset;
  };
  for (const token of scanHtml(source)) {
    if (token.kind !== 'text') continue;
    for (let i = token.start; i < token.end;) {
      const reference = source[i] === '&' ? readCharacterReference(source, i) : null;
      if (reference === null) {
        add(source.charCodeAt(i), i);
        i++;
        continue;
      }
      for (let k = 0; k < reference.text.length && count < letters.length; k++)
        add(reference.text.charCodeAt(k), i);
      i += reference.length;
    }
  }
  return {
    letters: Buffer.from(letters.buffer, 0, count * 2).toString('utf16le'),
    offsets: offsets.subarray(0, count),
  };
}
