import { canonicalEncoding } from './encoding-names.ts';

/** The standard asks for the first 1,024 bytes; browsers, and so pages, do not keep to it. */
const declarationLimit = 8192;

const xmlDeclaration = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
/** In a page: what a mail or a record quotes of one declares nothing. */
const metaCharset = /^\s*<[^]*?<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The encoding that a page says it is in (HTML `meta`, XML declaration), by its canonical name;
 * null where it says nothing or something unknown.
 */
export function readDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationLimit)).toString(
    'latin1',
  );
  const label = (xmlDeclaration.exec(head) ?? metaCharset.exec(head))?.[1];
  if (label === undefined) return null;
  // A page that could be read to find this is not UTF-16, whatever it says (WHATWG, "prescan a byte stream").
  return /^(?:utf-?16|utf-?32|ucs-?[24]|unicode$)/i.test(label) ? 'utf-8' : canonicalEncoding(label);
}
