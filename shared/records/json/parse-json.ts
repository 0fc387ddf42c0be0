import type { Span } from '#shared/domain/article/span.ts';

/** A value of a JSON text with its place. A string's place is without its quotes. */
export type JsonNode = Span &
  (
    | { readonly kind: 'string' }
    /** A number, true, false, null, or a bare word that is none of these. */
    | { readonly kind: 'literal' }
    | { readonly kind: 'list'; readonly items: readonly JsonNode[]; readonly isWhole: boolean }
    /** Of members with the same name the last one counts, as for most programs. */
    | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode>; readonly isWhole: boolean }
    /** Nested deeper than the limit: not looked into. */
    | { readonly kind: 'deep' }
  );

export interface ParsedJson {
  readonly root: JsonNode | null;
  /** Where the text stops making sense; what was whole before it is in `root`. Null where all of it was read. */
  readonly brokenAt: number | null;
  /** Something nested deeper than the limit was passed over. */
  readonly hasDeepParts: boolean;
}

/** No file of records nests this deep; one that is made to hurt does. */
const depthLimit = 64;

/**
 * Parses JSON (RFC 8259) with the places of its values, strings undecoded. Tolerates what programs write all the same:
 * trailing commas, comments, NaN and other bare words, line breaks in strings. Of a text that is cut off or broken it
 * keeps what was whole before, and says of lists and objects whether they are. Never throws; the time is in proportion
 * to the text.
 */
export function parseJson(text: string, range: Span = { start: 0, end: text.length }): ParsedJson {
  let at = range.start;
  let brokenAt: number | null = null;
  let hasDeepParts = false;

  const fail = (): null => {
    brokenAt ??= at;
    return null;
  };

  function skipBlanks(): void {
    for (;;) {
      while (at < range.end && isBlank(text.charCodeAt(at))) at++;
      if (text[at] !== '/' || at >= range.end) return;
      const isBlock = text[at + 1] === '*';
      if (!isBlock && text[at + 1] !== '/') return;
      const end = text.indexOf(isBlock ? '*/' : '\n', at + 2);
      at = end < 0 || end >= range.end ? range.end : end + (isBlock ? 2 : 1);
    }
  }

  function skipString(): (Span & { readonly kind: 'string' }) | null {
    const start = at + 1;
    for (let i = start; i < range.end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x5c) i++;
      else if (unit === 0x22) {
        at = i + 1;
        return { kind: 'string', start, end: i };
      }
    }
    return fail();
  }

  function skipLiteral(): JsonNode | null {
    const start = at;
    while (at < range.end && isWord(text.charCodeAt(at))) at++;
    return at === start ? fail() : { kind: 'literal', start, end: at };
  }

  function parseValue(depth: number): JsonNode | null {
    skipBlanks();
    if (at >= range.end) return fail();
    switch (text[at]) {
      case '"':
        return skipString();
      case '[':
        return depth >= depthLimit ? skipDeep() : parseList(depth + 1);
      case '{':
        return depth >= depthLimit ? skipDeep() : parseObject(depth + 1);
      default:
        return skipLiteral();
    }
  }

  /** Passes over a list or an object without looking into it. */
  function skipDeep(): JsonNode | null {
    const start = at;
    hasDeepParts = true;
    for (let depth = 0; at < range.end;) {
      const unit = text[at];
      if (unit === '"') {
        if (skipString() === null) return null;
        continue;
      }
      if (unit === '[' || unit === '{') depth++;
      else if (unit === ']' || unit === '}') depth--;
      at++;
      if (depth === 0) return { kind: 'deep', start, end: at };
    }
    return fail();
  }

  /** Steps over what stands between two items; false at the end of them, null where the text is broken. */
  function goOn(close: string): boolean | null {
    skipBlanks();
    if (at >= range.end) return fail();
    if (text[at] === ',') {
      at++;
      skipBlanks();
    } else if (text[at] !== close) return fail();
    if (text[at] !== close) return at < range.end ? true : fail();
    at++;
    return false;
  }

  function parseList(depth: number): JsonNode {
    const start = at++;
    const items: JsonNode[] = [];
    skipBlanks();
    let isOpen: boolean | null = text[at] !== ']';
    if (!isOpen) at++;
    while (isOpen === true) {
      const item = parseValue(depth);
      if (item !== null) items.push(item);
      if (brokenAt !== null) break;
      isOpen = goOn(']');
    }
    return { kind: 'list', start, end: at, items, isWhole: brokenAt === null };
  }

  function parseObject(depth: number): JsonNode {
    const start = at++;
    const members = new Map<string, JsonNode>();
    skipBlanks();
    let isOpen: boolean | null = text[at] !== '}';
    if (!isOpen) at++;
    while (isOpen === true) {
      skipBlanks();
      const name = text[at] === '"' ? skipString() : skipLiteral();
      skipBlanks();
      if (name === null || text[at] !== ':' || at >= range.end) {
        fail();
        break;
      }
      at++;
      const value = parseValue(depth);
      if (value !== null) members.set(decodeName(text.slice(name.start, name.end)), value);
      if (brokenAt !== null) break;
      isOpen = goOn('}');
    }
    return { kind: 'object', start, end: at, members, isWhole: brokenAt === null };
  }

  const root = parseValue(0);
  if (brokenAt === null) {
    skipBlanks();
    if (at < range.end) fail();
  }
  return { root, brokenAt, hasDeepParts };
}

/** The name of a member with its escapes read; as it stands where they are wrong. */
function decodeName(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw; // a name that no program reads is still a name
  }
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xfeff;

/** Whatever can't end a bare word. */
const isWord = (unit: number): boolean =>
  !isBlank(unit) &&
  unit !== 0x2c &&
  unit !== 0x3a &&
  unit !== 0x5d &&
  unit !== 0x7d &&
  unit !== 0x22 &&
  unit !== 0x5b &&
  unit !== 0x7b;
