import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { decodeSource } from '#main/import/decode/decode-source.ts';
import { canonicalEncoding } from '#main/import/decode/encoding-names.ts';

/** As much of one field as is decoded: more is no subject and no sender. */
const valueLimit = 64 * 1024;

/** RFC 2047, section 2; a language (RFC 2231, section 5) is passed over. Text that holds `?` against the rule is accepted. */
const encodedWord = /=\?([\w.:+-]{1,60})(?:\*[\w-]{0,40})?\?([bq])\?((?:(?!=\?\w|\?=)[\s\S]){0,1000})\?=/gi;
const isBetweenWords = /^[ \t\r\n]*$/;

interface EncodedWord {
  readonly charset: string;
  readonly encoding: string;
  readonly text: string;
}

/**
 * Decodes the text of a header field: encoded words, joined first where one character is split between two, and bytes
 * that were written as they are, which are in `charset` or whatever they look like.
 */
export function decodeHeaderText(raw: string, charset: string | null = null): string {
  const value = raw.slice(0, valueLimit);
  const decoded: string[] = [];
  let words: EncodedWord[] = [];
  let done = 0;
  const endWords = (): void => {
    if (words.length > 0) decoded.push(decodeWords(words));
    words = [];
  };
  for (const match of value.matchAll(encodedWord)) {
    const [whole, label = '', encoding = '', text = ''] = match;
    const before = value.slice(done, match.index);
    const word = { charset: label.toLowerCase(), encoding: encoding.toLowerCase(), text };
    const follows = words.length > 0 && isBetweenWords.test(before);
    if (!follows) {
      endWords();
      decoded.push(decodeRaw(before, charset));
    } else if (words[0]?.charset !== word.charset || words[0].encoding !== word.encoding) endWords();
    words.push(word);
    done = match.index + whole.length;
  }
  endWords();
  decoded.push(decodeRaw(value.slice(done), charset));
  return decoded
    .join('')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Words of one charset and encoding, in a row. */
function decodeWords(words: readonly EncodedWord[]): string {
  const text = words.map(word => word.text).join('');
  const bytes = words[0]?.encoding === 'b' ? decodeB(text) : decodeQ(text);
  return decodeIn(bytes, words[0]?.charset ?? null);
}

/** Each word has padding of its own. */
const decodeB = (text: string): Uint8Array =>
  Buffer.concat(text.split(/=[=\s]*/).map(piece => Buffer.from(piece, 'base64')));

function decodeQ(text: string): Uint8Array {
  const plain = text
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

const decodeRaw = (text: string, charset: string | null): string =>
  /[^\t\r\n -~]/.test(text) ? decodeIn(Buffer.from(text, 'latin1'), charset) : text;

/** Decodes a few bytes by what they are said to be in, unless their letters say otherwise. */
export function decodeIn(bytes: Uint8Array, charset: string | null): string {
  const encoding = charset === null ? null : canonicalEncoding(charset);
  if (encoding !== null && /^utf-(?:7|16|32)/.test(encoding)) return decodeBytes(bytes, encoding).text;
  const decoded = decodeSource(bytes, { declared: charset });
  return decoded.ok ? decoded.value.text : decodeBytes(bytes, encoding ?? 'windows-1252').text;
}
