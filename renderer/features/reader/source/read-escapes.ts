/** A pair of surrogates or one unit in JSON (RFC 8259, section 7); a character by its number in HTML and XML. */
const escape =
  /\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|\\u([\da-f]{4})|&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** Beyond ASCII what is seen, and the joiners of Arabic script: an escaped quote, line break or mark of direction stays as it is written. */
const isSeen = /^[^\0-\xa0\p{C}\p{Z}]$|^[\u200c\u200d]$/u;

/** Escapes of JSON and of markup as the letters that they stand for; all else stays. */
export function readEscapes(text: string): string {
  if (!text.includes('\\u') && !text.includes('&#')) return text;
  return text.replace(escape, (written: string, ...codes: readonly (string | undefined)[]) => {
    const [high, low, unit, hexadecimal, decimal] = codes;
    const letter =
      high !== undefined && low !== undefined
        ? String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))
        : letterOf(Number.parseInt(unit ?? hexadecimal ?? decimal ?? '', decimal === undefined ? 16 : 10));
    return isSeen.test(letter) ? letter : written;
  });
}

const letterOf = (code: number): string => (code <= 0x10_ffff ? String.fromCodePoint(code) : '');
