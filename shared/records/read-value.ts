import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText, MappedTextBuilder } from '#shared/text/mapped-text.ts';
import { continuesCharacter, isInByteEscapes, readByteEscape } from './json/byte-escapes.ts';
import type { RecordValue, ValuePart } from './record-table.ts';

/** A value as text with its places in the source. Items of a list are parted by `joint`, pieces of running text by nothing. */
export function readValue(
  source: string,
  { parts, isRunning = false }: RecordValue,
  joint: string,
): MappedText {
  const builder = createMappedTextBuilder();
  parts.forEach((part, i) => {
    if (i > 0 && !isRunning) builder.add(joint, null);
    addPart(builder, source, part);
  });
  return builder.build();
}

/** The first `length` code units of a value, or a few more. */
export function readValueStart(source: string, { parts, isRunning }: RecordValue, length: number): string {
  const builder = createMappedTextBuilder();
  let left = length;
  for (const part of parts) {
    if (left <= 0) break;
    if (left < length && isRunning !== true) builder.add(', ', null);
    const end = startOfLength(source, part, left);
    addPart(builder, source, { ...part, end });
    left -= end - part.start;
  }
  return builder.build().text;
}

/** Where to cut a part so that no escape is cut in two: room for the longest of them, six units, is left. */
function startOfLength(source: string, { start, end, writing }: ValuePart, length: number): number {
  if (writing === 'plain' || end - start <= length) return Math.min(end, start + length);
  let at = start;
  while (at < start + length) at += escapeLength(source, at, writing);
  if (writing === 'json') for (let i = 0; i < 3 && continuesCharacter(source, at); i++) at += 6;
  return Math.min(at, end);
}

function escapeLength(source: string, at: number, writing: ValuePart['writing']): number {
  const unit = source[at];
  if (writing === 'doubled-quotes') return unit === '"' && source[at + 1] === '"' ? 2 : 1;
  if (unit !== '\\') return 1;
  return writing === 'json' && source[at + 1] === 'u' ? 6 : 2;
}

function addPart(builder: MappedTextBuilder, source: string, part: ValuePart): void {
  switch (part.writing) {
    case 'plain':
      return builder.add(source.slice(part.start, part.end), part.start);
    case 'doubled-quotes':
      return addDoubled(builder, source, part);
    case 'backslashes':
    case 'json':
      return isRepaired(source, part)
        ? addByteEscaped(builder, source, part)
        : addEscaped(builder, source, part);
  }
}

/** A quote that stands alone is one too: programs that forget to double it mean just that. */
function addDoubled(builder: MappedTextBuilder, source: string, { start, end }: ValuePart): void {
  const raw = source.slice(start, end);
  let from = 0;
  for (let at = raw.indexOf('""'); at >= 0; at = raw.indexOf('""', from)) {
    builder.add(raw.slice(from, at), start + from);
    builder.add('"', start + at, 2);
    from = at + 2;
  }
  builder.add(raw.slice(from), start + from);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', ''],
]);

function addEscaped(builder: MappedTextBuilder, source: string, { start, end, writing }: ValuePart): void {
  const raw = source.slice(start, end);
  let from = 0;
  for (let at = raw.indexOf('\\'); at >= 0 && at + 1 < raw.length; at = raw.indexOf('\\', from)) {
    builder.add(raw.slice(from, at), start + from);
    const escaped = raw[at + 1] ?? '';
    const code = writing === 'json' && escaped === 'u' ? codeUnitOf(raw.slice(at + 2, at + 6)) : null;
    if (code === null) builder.add(escapes.get(escaped) ?? escaped, start + at, 2);
    else builder.add(String.fromCharCode(code), start + at, 6);
    from = at + (code === null ? 2 : 6);
  }
  builder.add(raw.slice(from), start + from);
}

/** True for a part whose letters were written as bytes, which is undone. */
export const isRepaired = (source: string, { start, end, writing }: ValuePart): boolean =>
  writing === 'json' && isInByteEscapes(source.slice(start, end));

function addByteEscaped(builder: MappedTextBuilder, source: string, part: ValuePart): void {
  const raw = source.slice(part.start, part.end);
  let from = 0;
  const addBefore = (at: number): void =>
    addEscaped(builder, source, { ...part, start: part.start + from, end: part.start + at });
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at)) {
    const character = readByteEscape(raw, at);
    if (character === null) {
      at += escapeLength(raw, at, 'json');
      continue;
    }
    addBefore(at);
    builder.add(character.text, part.start + at, character.length / character.text.length);
    from = at += character.length;
  }
  addBefore(raw.length);
}

const codeUnitOf = (digits: string): number | null =>
  /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
