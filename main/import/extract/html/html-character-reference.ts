import { Parser } from 'htmlparser2';

const reference = /&(?:#(?:\d{1,7}|x[0-9a-f]{1,6})|[a-z][a-z0-9]{1,31});?/gi;

const known = new Map<string, string>();
const mostKnown = 5_000;

/** A text with its character references replaced by what they stand for. */
export const decodeCharacterReferences = (text: string): string =>
  text.includes('&') ? text.replace(reference, decode) : text;

/** By the parser that reads the page, so that both always read the same. */
function decode(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  let text = '';
  new Parser({ ontext: part => (text += part) }).end(written);
  if (known.size < mostKnown) known.set(written, text);
  return text;
}
