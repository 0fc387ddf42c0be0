import { foldText } from '#shared/text/normalise.ts';
import { fieldCalled, isLabel } from './query-field.ts';
import type { QueryToken } from './query-token.ts';
import { hasStar } from './stars.ts';

/** UTF-16 units: more than any query that is meant as one. Each key reads the query again. */
export const longestQuery = 10_000;
/** Brackets inside as many others mean nothing. */
const deepestBrackets = 40;
/** Names of fields that wait for one value (`tag:-author:-…`) mean nothing beyond as many. */
const mostNames = 3;

const straightMarks = '"“”„‟＂';
const angleMarks = '«»‹›';
/** Digits keep the comma between them, and Hebrew abbreviations (צה"ל) their mark. */
const inner = String.raw`(?<=\p{Nd})[,،](?=\p{Nd})|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})`;

const between = /[\s\p{Cf},،;؛]+/uy;
const field = /(?<name>[\p{L}\p{M}\p{Cf}]+)(?<gap>\s?)[:：](?<after>\s*)/uy;
/** Inside a word it is a hyphen. */
const minus = /(?<=^|[\s\p{Cf},،;؛(|:：])[-−]/uy;
const touching = /[^\s\p{Cf}\p{Pd}−,،;؛)|]/uy;
const bar = /\|+/uy;
const word = new RegExp(`(?:[^\\s()|,،;؛${straightMarks}${angleMarks}]|${inner})+`, 'uy');
const quotations = [straightMarks, angleMarks].map(
  marks => new RegExp(`[${marks}](?<inside>(?:[^${marks}]|${inner})*)(?<end>[${marks}]?)`, 'uy'),
);

/** Words and numbers are made of letters and digits that folding leaves. */
export const hasWords = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(foldText(text));

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * «أو» and «و» are operators wherever they stand alone outside quotation marks: Arabic has no capitals to tell an operator by,
 * and as words, which nearly every article has, they would ask for nothing. «ليس» is a word: to leave out what somebody
 * meant to find would be worse than to find too much.
 */
const operators: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
  ['أو', 'or'],
  ['او', 'or'],
  ['و', 'and'],
] as const);

function wordToken(text: string, start: number): QueryToken | null {
  const found = match(word, text, start)?.[0] ?? '';
  const span = { start, end: start + found.length };
  const operator = operators.get(found.replace(/[\p{Cf}\p{M}ـ]/gu, ''));
  if (operator !== undefined) return { kind: operator, span };
  return hasStar(found) || hasWords(found) ? { kind: 'word', span, text: found } : null;
}

function quotedToken(text: string, start: number): QueryToken | null {
  for (const quotation of quotations) {
    const found = match(quotation, text, start);
    if (found === null) continue;
    const { inside = '', end = '' } = found.groups ?? {};
    return {
      kind: 'quoted',
      span: { start, end: start + found[0].length },
      text: inside,
      isClosed: end !== '',
    };
  }
  return null;
}

function fieldToken(text: string, start: number): QueryToken | null {
  const found = match(field, text, start);
  const { name = '', gap = '', after = '' } = found?.groups ?? {};
  const called = fieldCalled(name);
  const isSpaced = gap !== '' || after !== '';
  if (found === null || called === null || (isSpaced && !isLabel(name))) return null;
  const end = start + found[0].length - after.length;
  return { kind: 'field', span: { start, end }, field: called, isSpaced };
}

function minusToken(text: string, start: number): QueryToken | null {
  if (match(minus, text, start) === null) return null;
  const end = start + 1;
  return { kind: match(touching, text, end) === null ? 'stray' : 'not', span: { start, end } };
}

function signToken(text: string, start: number): QueryToken | null {
  const sign = text[start];
  if (sign === '(') return { kind: 'open', span: { start, end: start + 1 } };
  if (sign === ')') return { kind: 'close', span: { start, end: start + 1 } };
  const bars = match(bar, text, start);
  return bars && { kind: 'or', span: { start, end: start + bars[0].length } };
}

/** What stands here; `isValue` right after a field, where a second name with a colon is no field. */
const tokenAt = (text: string, at: number, isValue: boolean): QueryToken | null =>
  signToken(text, at) ??
  quotedToken(text, at) ??
  minusToken(text, at) ??
  (isValue ? null : fieldToken(text, at)) ??
  wordToken(text, at);

/** Where the part of a query ends that is read: whole words of its beginning where it is too long, else all of it. */
export function readableEnd(text: string): number {
  if (text.length <= longestQuery) return text.length;
  const gap = text.lastIndexOf(' ', longestQuery);
  return gap > 0 ? gap : longestQuery;
}

/** Cuts a query into the pieces that mean something, in their order, as far as it is read. Any text is one. */
export function scanQuery(typed: string): readonly QueryToken[] {
  const text = typed.slice(0, readableEnd(typed));
  const tokens: QueryToken[] = [];
  let [depth, names] = [0, 0];
  for (let at = 0; at < text.length;) {
    const gap = match(between, text, at);
    if (gap !== null) {
      at += gap[0].length;
      continue;
    }
    const last = tokens.at(-1);
    const token = tokenAt(text, at, last?.kind === 'field' && last.span.end === at);
    at = token?.span.end ?? at + Math.max(1, match(word, text, at)?.[0].length ?? 0);
    if (token?.kind === 'open') depth++;
    if (token?.kind === 'field') names++;
    else if (token?.kind !== 'not') names = 0;
    const isBracket = token?.kind === 'open' || token?.kind === 'close';
    const isTooDeep = isBracket ? depth > deepestBrackets : token?.kind === 'field' && names > mostNames;
    if (token?.kind === 'close') depth = Math.max(0, depth - 1);
    if (token !== null && !isTooDeep) tokens.push(token);
  }
  return tokens;
}
