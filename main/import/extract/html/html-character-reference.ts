import { parseHTML } from 'linkedom';

const reference = /&(?:#(?:\d{1,7}|x[0-9a-f]{1,6})|[a-z][a-z0-9]{1,31});?/iy;

/** A character reference in an HTML source: what it stands for and how long it is written. */
export interface CharacterReference {
  readonly text: string;
  readonly length: number;
}

const known = new Map<string, string>();

/** Reads the character reference that begins at an "&"; null when the "&" is only itself. */
export function readCharacterReference(source: string, ampersand: number): CharacterReference | null {
  reference.lastIndex = ampersand;
  const written = reference.exec(source)?.[0];
  if (written === undefined) return null;
  const text = known.get(written) ?? decode(written);
  known.set(written, text);
  return text === written ? null : { text, length: written.length };
}

/** A text with its character references replaced by what they stand for. */
export const decodeCharacterReferences = (text: string): string =>
  text.replace(
    new RegExp(reference.source, 'gi'),
    written => readCharacterReference(written, 0)?.text ?? written,
  );

/** By the parser that makes the tree, so that both always read the same. */
function decode(written: string): string {
  const { document } = parseHTML(`<!doctype html><html><body><p>${written}</p></body></html>`);
  return document.querySelector('p')?.textContent ?? written;
}
