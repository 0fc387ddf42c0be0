/** Takes a body out of the encoding in which it was sent (RFC 2045, section 6); what is broken in it stays as it is. */
export function decodeTransfer(body: Buffer, encoding: string | null): Buffer {
  const name = /[\w-]+/.exec(encoding?.toLowerCase() ?? '')?.[0];
  if (name === 'base64') return decodeBase64(body);
  if (name === 'quoted-printable') return decodeQuotedPrintable(body);
  if (name === 'x-uuencode' || name === 'uuencode' || name === 'x-uue') return decodeUuencoded(body);
  return body;
}

/** Signs that no base64 has, or words behind its padding. */
const notBase64 = /[^A-Za-z0-9+/=_\s-]|=[ \t]+[^=\s]/;
/** What people or programs added stands behind the padding, or is no such line. */
const base64Line = /^([A-Za-z0-9+/=_-]*)[ \t\r]*$|^([A-Za-z0-9+/]+=+)[ \t]/;

const shortestFurther = 20;

/** Several encoded texts in a row are one; lines of something else, as lists add them below, are left out. */
function decodeBase64(body: Buffer): Buffer {
  let text = body.toString('latin1');
  if (notBase64.test(text)) {
    const encoded = text.split('\n').flatMap(line => {
      const [, whole, begun] = base64Line.exec(line) ?? [];
      return whole ?? begun ?? [];
    });
    if (encoded.join('').trim().length * 2 < text.trim().length) return body;
    text = encoded.join('\n');
  }
  const [first = '', ...further] = text.split(/=[=\s]*/);
  // Behind padding stands another encoded text, or a few words that look like one.
  const pieces = [first, ...further.filter(piece => piece.length >= shortestFurther)];
  return Buffer.concat(pieces.map(piece => Buffer.from(piece, 'base64')));
}

const equals = 0x3d;
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** An `=` that begins nothing stands for itself. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(body.length);
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte !== equals) {
      decoded[length++] = byte;
      at++;
      continue;
    }
    const [high, low] = [hexValue(body[at + 1]), hexValue(body[at + 2])];
    if (high >= 0 && low >= 0) {
      decoded[length++] = high * 16 + low;
      at += 3;
      continue;
    }
    let end = at + 1;
    while (isSpace(body[end])) end++;
    const isSoftBreak = body[end] === 0x0a || end === body.length;
    if (!isSoftBreak) decoded[length++] = equals;
    at = isSoftBreak ? end + 1 : at + 1;
  }
  return decoded.subarray(0, length);
}

function decodeUuencoded(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/);
  const begin = lines.findIndex(line => /^begin [0-7]{3,4} /.test(line));
  if (begin < 0) return body;
  const decoded: number[][] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line.startsWith('end')) break;
    const count = ((line.charCodeAt(0) || 32) - 32) & 63;
    const bytes: number[] = [];
    for (let at = 1; at < line.length; at += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map(n => ((line.charCodeAt(at + n) || 32) - 32) & 63);
      bytes.push(
        (((a ?? 0) << 2) | ((b ?? 0) >> 4)) & 255,
        (((b ?? 0) << 4) | ((c ?? 0) >> 2)) & 255,
        (((c ?? 0) << 6) | (d ?? 0)) & 255,
      );
    }
    decoded.push(bytes.slice(0, count));
  }
  return Buffer.concat(decoded.map(bytes => Buffer.from(bytes)));
}
