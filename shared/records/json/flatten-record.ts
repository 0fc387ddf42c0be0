import type { RecordValue, ValuePart } from '../record-table.ts';
import type { JsonNode } from './parse-json.ts';

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** Objects in a record nest their names this deep; what lies deeper is not the record's own. */
const nameDepth = 6;

/**
 * The values of a record by their dotted names: `source.name` for `{"source": {"name": …}}`. A list of texts is one value
 * of several parts; a list of objects gives each of their fields one value with a part from each object; a list of both
 * is the running text of a message with marks in it.
 */
export function flattenRecord(text: string, record: ObjectNode): ReadonlyMap<string, RecordValue> {
  const values = new Map<string, { parts: ValuePart[]; isRunning?: boolean }>();

  function add(name: string, node: JsonNode): void {
    const part = partOf(text, node);
    if (part === null) return;
    const known = values.get(name);
    if (known) known.parts.push(part);
    else values.set(name, { parts: [part] });
  }

  function walk(prefix: string, node: JsonNode, depth: number): void {
    switch (node.kind) {
      case 'object':
        if (depth > nameDepth) return;
        for (const [name, member] of node.members)
          walk(prefix === '' ? name : `${prefix}.${name}`, member, depth + 1);
        return;
      case 'list': {
        const running = runningParts(text, node.items);
        if (running !== null) values.set(prefix, { parts: running, isRunning: true });
        else for (const item of node.items) walk(prefix, item, depth);
        return;
      }
      case 'string':
      case 'literal':
        return add(prefix, node);
      case 'deep':
        return;
    }
  }

  walk('', record, 0);
  return values;
}

/** How Telegram calls the pieces of a message that are not plain text. */
const pieceTypes: ReadonlySet<string> = new Set(
  'plain bold italic underline strikethrough spoiler code pre blockquote link text_link mention mention_name hashtag cashtag bot_command email phone custom_emoji bank_card'.split(
    ' ',
  ),
);

function pieceType(text: string, item: JsonNode): string | null {
  const type = item.kind === 'object' ? item.members.get('type') : undefined;
  return type?.kind === 'string' ? text.slice(type.start, type.end) : null;
}

/**
 * The pieces of a message that is a list of texts and of objects with a `text`, or of such objects alone whose types are
 * those of pieces; null for any other list.
 */
function runningParts(text: string, items: readonly JsonNode[]): ValuePart[] | null {
  const objects = items.filter(({ kind }) => kind === 'object');
  if (objects.length === 0) return null;
  const isMixed = items.some(({ kind }) => kind === 'string');
  if (!isMixed && !objects.every(item => pieceTypes.has(pieceType(text, item) ?? ''))) return null;
  const parts: ValuePart[] = [];
  for (const item of items) {
    const piece = item.kind === 'object' ? item.members.get('text') : item;
    if (piece?.kind !== 'string') return null;
    const part = partOf(text, piece);
    if (part !== null) parts.push(pieceType(text, item) === 'bold' ? { ...part, isStrong: true } : part);
  }
  return parts.length > 0 ? parts : null;
}

/** Null for what says nothing: an empty text, `null`, `NaN`. */
export function partOf(text: string, { kind, start, end }: JsonNode): ValuePart | null {
  if (kind === 'string') return start === end ? null : { start, end, writing: 'json' };
  return kind !== 'literal' || nothing.has(text.slice(start, end)) ? null : { start, end, writing: 'plain' };
}

const nothing: ReadonlySet<string> = new Set(['null', 'NaN', 'undefined', 'None', 'NaT']);
