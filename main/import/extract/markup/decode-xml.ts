import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { canonicalEncoding } from '#main/import/decode/encoding-names.ts';

const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/** Decodes an XML file by its byte order mark, else as it declares, else as UTF-8 (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): string {
  const { text } = decodeBytes(bytes, encodingOf(bytes));
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1');
  const declared = canonicalEncoding(declaration.exec(head)?.[1] ?? 'utf-8') ?? 'utf-8';
  // What could be read so far is written in bytes, whatever it says of itself.
  return declared.startsWith('utf-16') || declared.startsWith('utf-32') ? 'utf-8' : declared;
}
