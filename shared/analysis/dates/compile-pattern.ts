import { foldText } from '#shared/text/normalise.ts';
import { sourceOfSpelling } from './lexicon/word-list.ts';

/** The words and letters that the patterns of one language are built from. */
export interface PatternLanguage {
  readonly slots: Readonly<Record<string, string>>;
  /** A regular expression class of its letters, without brackets. */
  readonly letters: string;
  /** What may stand before any pattern without belonging to it. */
  readonly lead: string;
}

const operators: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
  ')': ')',
  '|': '|',
  ' ': String.raw`\s+`,
  '~': String.raw`\s*`,
};

function compileSlot(slot: string, language: PatternLanguage): string {
  const [name = '', group = name] = slot.split(':');
  const source = language.slots[name];
  if (source === undefined) throw new Error(`no slot ${name} in this language`);
  return group === '_' ? `(?:${source})` : `(?<${group}>${source})`;
}

const partPattern =
  /\{(?<slot>[^}]+)\}|<(?<group>\w+)\(|\\(?<escape>[^])|(?<operator>[[\]()| ~])|(?<literal>[^{}\\[\]()| ~<]+)/gu;

/** Moves the name of a choice, `(a|b):name`, before its opening bracket, where a regular expression wants it. */
function namedChoicesFirst(pattern: string): string {
  const open: number[] = [];
  const names = new Map<number, string>();
  let plain = '';
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern.charAt(i);
    if (sign === '\\') plain += pattern.charAt(i++) + pattern.charAt(i);
    else plain += sign;
    if (sign === '(') open.push(plain.length - 1);
    if (sign !== ')') continue;
    const opening = open.pop() ?? 0;
    const name = /^:(\w+)/.exec(pattern.slice(i + 1))?.[1];
    if (name === undefined) continue;
    names.set(opening, name);
    i += name.length + 1;
  }
  return [...plain].map((sign, i) => (names.has(i) ? `<${names.get(i)}${sign}` : sign)).join('');
}

/**
 * Turns a readable pattern into a regular expression source over folded text. `{slot}` is any word of that slot,
 * captured under its name (`{slot:name}` under another, `{slot:_}` not at all); `[…]` may be absent; `(a|b)` is a choice,
 * captured where it says `(a|b):name`;
 * a space is white space, `~` perhaps white space; `\(` is the sign itself; all else stands for itself, folded.
 */
export function compilePattern(pattern: string, language: PatternLanguage): string {
  let source = '';
  for (const { groups } of namedChoicesFirst(pattern).matchAll(partPattern)) {
    if (groups?.['slot'] !== undefined) source += compileSlot(groups['slot'], language);
    else if (groups?.['group'] !== undefined) source += `(?<${groups['group']}>`;
    else if (groups?.['operator'] !== undefined) source += operators[groups['operator']] ?? '';
    else source += sourceOfSpelling(foldText(groups?.['escape'] ?? groups?.['literal'] ?? ''));
  }
  return source;
}
