import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HintOrigin } from '#shared/analysis/articles/hint-origins.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { rolesOfName } from '#shared/records/guess/field-names.ts';
import type { NamedRole } from '#shared/records/guess/field-role.ts';

/** What stands above the text of a note, between rules, as YAML or TOML. */
interface FrontMatter {
  /** Up to here the source is front matter. */
  readonly length: number;
  readonly hints: ExtractedHints;
  readonly hintOrigins: Readonly<Record<'title' | 'outlet' | 'author' | 'published', HintOrigin | null>>;
  readonly url: string | null;
}

/** A member: its name, and its value or the items of it, each with its place. */
interface Member {
  readonly name: string;
  readonly items: readonly (Span & { readonly text: string })[];
}

const block = /^\ufeff?(?<rule>---|\+\+\+)[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n\k<rule>[ \t]*(?:\r?\n|$)/;
const member = /^(?<name>[\p{L}_][\p{L}\p{N} _.-]{0,60}?)[ \t]*[:=][ \t]*(?<value>\S.*)?$/u;
const item = /^[ \t]*-[ \t]+(?<value>\S.*)$/;
/** When a note was made or changed says nothing of when its article was published. */
const handling =
  /^(?:created|modified|updated|lastmod|last_modified|saved|clipped|accessed|date[ _-]?(?:saved|added|modified|created))$/i;
const mostLines = 400;

/** Reads the front matter of a note, whose places are told from `offset` on; null where it has none. */
export function readFrontMatter(source: string, offset = 0): FrontMatter | null {
  const match = block.exec(source);
  const fields = match?.groups?.['fields'];
  if (!match || fields === undefined || !areMembers(fields)) return null;
  const members = readMembers(fields, offset + match[0].indexOf(fields, 3)).filter(
    ({ name }) => !handling.test(name),
  );
  const written = (role: NamedRole): Member | null => bestOf(members, role);
  const url = members
    .filter(({ name }) =>
      /^(?:source|url|link|permalink|canonical(?:_url)?|original|رابط|الرابط|المصدر)$/i.test(name),
    )
    .flatMap(({ items }) => items.map(({ text }) => text))
    .find(isAddress);
  const names = {
    title: written('title'),
    outlet: written('outlet'),
    author: written('author'),
    published: written('published'),
  };
  return {
    length: match[0].length,
    hints: {
      ...noHints,
      title: textOf(names.title),
      outlet: textOf(names.outlet),
      author: textOf(names.author),
      published: textOf(names.published),
    },
    hintOrigins: {
      title: originOf(names.title),
      outlet: originOf(names.outlet),
      author: originOf(names.author),
      published: originOf(names.published),
    },
    url: url ?? null,
  };
}

/** More than anybody puts into one file. */
const mostNotes = 5_000;
const ruleBelowSpace = /\n[ \t]*\r?\n(?=(?:---|\+\+\+)[ \t]*\r?\n[\p{L}_])/gu;

/**
 * Where in a note that has front matter at its top further ones begin, each of another article: below an empty line,
 * and with a title. Empty where the first has none.
 */
export function furtherFrontMatters(source: string): readonly number[] {
  if (!/^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n/.test(source)) return [];
  const first = readFrontMatter(source);
  if (first === null || first.hints.title === null) return [];
  const starts: number[] = [];
  for (const { 0: space, index } of source.matchAll(ruleBelowSpace)) {
    const start = index + space.length;
    if (start < first.length || starts.length >= mostNotes) continue;
    if (readFrontMatter(source.slice(start, start + longestFields))?.hints.title) starts.push(start);
  }
  return starts;
}

/** Front matter is no longer. */
const longestFields = 20_000;

/** Prose between two rules is none. */
function areMembers(fields: string): boolean {
  const lines = fields.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'));
  const isOwn = (line: string): boolean => item.test(line) || /^[ \t}\]]/.test(line) || isMember(line);
  return lines[0] !== undefined && isMember(lines[0]) && lines.every(isOwn);
}

const isMember = (line: string): boolean => {
  const name = member.exec(line.replace(/\r$/, ''))?.groups?.['name'];
  return name !== undefined && name.split(/\s+/).length <= 3;
};

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

function readMembers(fields: string, start: number): readonly Member[] {
  const members: { name: string; items: Member['items'][number][] }[] = [];
  let at = start;
  for (const line of fields.split('\n').slice(0, mostLines)) {
    const groups = (member.exec(line.replace(/\r$/, '')) ?? item.exec(line.replace(/\r$/, '')))?.groups;
    const { name, value } = groups ?? {};
    if (name !== undefined) members.push({ name, items: [] });
    if (value !== undefined) members.at(-1)?.items.push(...itemsOf(value, at + line.lastIndexOf(value)));
    at += line.length + 1;
  }
  return members;
}

/** A list in brackets in its items, but for a link, which has them as well. */
function itemsOf(value: string, at: number): Member['items'] {
  const list = /^\[(?!\[)(?<inner>.*)\]$/.exec(value)?.groups?.['inner'];
  if (list === undefined) return plainItem(value, at);
  return [...list.matchAll(/"[^"]*"|'[^']*'|[^,]+/g)].flatMap(match =>
    plainItem(match[0], at + 1 + match.index),
  );
}

/** A value without its quotes, and without the brackets of a link: «[[سمر|سمر ناصر]]», "[Samar](https://…)". */
function plainItem(value: string, at: number): Member['items'] {
  const trimmed = value.trim();
  const bare = trimmed.replace(/^(["'])(.*)\1(?:\s+#.*)?$/, '$2');
  const link = /^\[\[(?:[^\]|]*\|)?(?<words>[^\]|]+)\]\]$|^\[(?<named>[^\]]+)\]\([^)]*\)$/.exec(bare)?.groups;
  const text = (link?.['words'] ?? link?.['named'] ?? bare).trim();
  const start = at + value.indexOf(text);
  return text === '' || /^[|>][+-]?$/.test(text) ? [] : [{ text, start, end: start + text.length }];
}

/** Of the members that can have this role the one whose name says it most surely; an address is neither outlet nor author. */
function bestOf(members: readonly Member[], role: NamedRole): Member | null {
  let best: { readonly member: Member; readonly weight: number } | null = null;
  for (const candidate of members) {
    const weight = rolesOfName(candidate.name)[role] ?? 0;
    const items = candidate.items.filter(({ text }) => !isAddress(text));
    if (items.length === 0 || weight < 0.6 || weight <= (best?.weight ?? 0)) continue;
    best = { member: { ...candidate, items }, weight };
  }
  return best?.member ?? null;
}

const textOf = (found: Member | null): string | null =>
  found === null ? null : found.items.map(({ text }) => text).join('، ');

function originOf(found: Member | null): HintOrigin | null {
  const [first, last] = [found?.items[0], found?.items.at(-1)];
  return first && last ? { provenance: 'metadata', source: { start: first.start, end: last.end } } : null;
}
