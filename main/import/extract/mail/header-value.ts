import { decodeHeaderText, decodeIn } from './header-text.ts';

/** A field such as `text/plain; charset=utf-8` (RFC 2045, section 5.1), taken apart. */
export interface HeaderValue {
  /** In lower case, without comments. */
  readonly value: string;
  /** Decoded; names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /[;\s]*([^=;\s"]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[\s\S])*)(?:"[^;]*|$)|([^;]*))/y;
const skipped = /[^;]*;?/y;
const parameterLimit = 500;

/** Takes a field apart as far as it keeps to the rules, and goes on behind what does not. */
export function parseHeaderValue(raw: string, charset: string | null = null): HeaderValue {
  const valueEnd = /^[^;\s(]*/.exec(raw)?.[0].length ?? 0;
  const found = new Map<string, string>();
  let at = valueEnd;
  while (at < raw.length && found.size < parameterLimit) {
    parameter.lastIndex = at;
    const match = parameter.exec(raw);
    if (match === null) {
      skipped.lastIndex = at;
      at += Math.max(1, skipped.exec(raw)?.[0].length ?? 1);
      continue;
    }
    at = parameter.lastIndex;
    const name = match[1]?.toLowerCase() ?? '';
    const quoted = match[2]?.replace(/\\(["\\])/g, '$1');
    if (!found.has(name)) found.set(name, quoted ?? withoutComment(match[3] ?? ''));
  }
  return { value: raw.slice(0, valueEnd).toLowerCase(), parameters: decodeParameters(found, charset) };
}

const withoutComment = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, '').trim();

const section = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/;

interface Section {
  readonly text: string;
  readonly number: number;
  readonly isEncoded: boolean;
}

/** Joins long values from their sections and decodes them (RFC 2231, sections 3 and 4). */
function decodeParameters(
  raw: ReadonlyMap<string, string>,
  charset: string | null,
): ReadonlyMap<string, string> {
  const decoded = new Map<string, string>();
  const sections = new Map<string, Section[]>();
  for (const [name, text] of raw) {
    const [, base, number, mark] = section.exec(name) ?? [];
    if (base === undefined) {
      decoded.set(name, decodeHeaderText(text, charset));
      continue;
    }
    const part = { text, number: Number(number ?? 0), isEncoded: number === undefined || mark === '*' };
    const known = sections.get(base);
    if (known === undefined) sections.set(base, [part]);
    else known.push(part);
  }
  for (const [name, parts] of sections) decoded.set(name, decodeSections(parts));
  return decoded;
}

function decodeSections(parts: readonly Section[]): string {
  const inOrder = parts.toSorted((a, b) => a.number - b.number);
  const [, label, rest] = /^([^']*)'[^']*'(.*)$/s.exec(inOrder[0]?.isEncoded ? inOrder[0].text : '') ?? [];
  const bytes = inOrder.map(({ text, isEncoded }, i) => {
    const own = i === 0 && rest !== undefined ? rest : text;
    return isEncoded ? unescapePercent(own) : own;
  });
  return decodeIn(Buffer.from(bytes.join(''), 'latin1'), label === undefined || label === '' ? null : label);
}

const unescapePercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
