import type { Span } from '#shared/domain/article/span.ts';

/** A piece of a text; numbers keep their inner separators (`1,250.5`), punctuation comes one character at a time. */
export interface Token {
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'punctuation' | 'space';
}

const number = String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`;
const word = String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}\u200b-\u200d\u00ad]|['’](?=\p{L}))*`;
const space = String.raw`[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]+`;
const pattern = new RegExp(`(?<space>${space})|(?<number>${number})|(?<word>${word})|[^]`, 'gu');

/** Cuts a text into tokens that follow one another and together cover all of it. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    tokens.push({ span, kind: kindOf(match.groups ?? {}) });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['word'] !== undefined) return 'word';
  if (groups['space'] !== undefined) return 'space';
  return groups['number'] === undefined ? 'punctuation' : 'number';
}

type VisitWord = (start: number, end: number, isNumber: boolean) => void;

const unitKinds = { unknown: 0, other: 1, letter: 2, digit: 3, inner: 4 } as const;
/** What each code unit is to a word; found out when it is first met, as to know all of them takes long. */
const kindOfUnit = new Uint8Array(0x10000);

function learnUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const { letter: inWord, digit, inner, other } = unitKinds;
  const kind = /[\p{L}\p{M}]/u.test(letter)
    ? inWord
    : /\p{Nd}/u.test(letter)
      ? digit
      : /[\u200b-\u200d\u00ad]/.test(letter)
        ? inner
        : other;
  kindOfUnit[unit] = kind;
  return kind;
}

const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return at < text.length ? kindOfUnit[unit] || learnUnit(unit) : unitKinds.other;
};

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === unitKinds.letter || kind === unitKinds.digit || kind === unitKinds.inner) end++;
    else if (isApostrophe(text.charCodeAt(end)) && /^\p{L}/u.test(text[end + 1] ?? '')) end += 2;
    else return end;
  }
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (kindAt(text, end) === unitKinds.digit) end++;
    else if (/[.,٫٬]/.test(text[end] ?? '') && kindAt(text, end + 1) === unitKinds.digit) end += 2;
    else return end;
  }
}

/** Visits the words and numbers of a text alone, in reading order: in a fraction of the time that all its tokens take. */
export function visitWords(text: string, visit: VisitWord): void {
  // Letters of two units are read by the expression that knows them.
  if (/[\ud800-\udfff]/.test(text)) {
    for (const { span, kind } of tokenise(text))
      if (kind === 'word' || kind === 'number') visit(span.start, span.end, kind === 'number');
    return;
  }
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const isNumber = kind === unitKinds.digit;
    if (!isNumber && kind !== unitKinds.letter) {
      at++;
      continue;
    }
    const end = isNumber ? endOfNumber(text, at) : endOfWord(text, at);
    visit(at, end, isNumber);
    at = end;
  }
}

/** How many words and numbers a text holds. */
export function countWords(text: string): number {
  let count = 0;
  visitWords(text, () => void count++);
  return count;
}
