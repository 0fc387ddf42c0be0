/// <reference types="vite/types/importMeta.d.ts" />

/** The predefined CMaps of Chinese, Japanese and Korean fonts (ISO 32000-1, 9.7.5.2), as pdf.js packs them, in base64. */
const packedMaps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const dataOf = (name: string): string | undefined => packedMaps[`/node_modules/pdfjs-dist/cmaps/${name}`];

/** A packed map by the name of its file; null for one that does not exist. */
export function readCharacterMap(requested: string): Uint8Array | null {
  const data = dataOf(requested.replace(/^.*\//, ''));
  return data === undefined
    ? null
    : Uint8Array.from(Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
}
