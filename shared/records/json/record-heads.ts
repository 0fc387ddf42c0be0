import type { JsonNode } from './parse-json.ts';

type StringNode = Extract<JsonNode, { kind: 'string' }>;

/** What stands once above all records of a list and holds for each of them. */
export interface RecordHead {
  /** The name of the channel. */
  readonly outlet: StringNode;
  /** The members of the head as JSON. */
  readonly written: string;
}

/** The field that a record has of its head: no name of a member begins so. */
export const headOutlet = '../name';

/** Exports nest the messages of a channel this deep: `chats.list[].messages[]`. */
const searchDepth = 4;

/**
 * The heads of records that are messages of a channel, as Telegram exports them: an object with the channel's `name` and
 * `type` and the list of its `messages`, alone or as one of several chats.
 */
export function headsOf(text: string, root: JsonNode): ReadonlyMap<JsonNode, RecordHead> {
  const heads = new Map<JsonNode, RecordHead>();
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < searchDepth && level.length > 0; depth++) {
    const below: JsonNode[] = [];
    for (const node of level) {
      const channel = channelOf(text, node);
      if (channel !== null) for (const message of channel.messages) heads.set(message, channel.head);
      else if (node.kind === 'list') for (const item of node.items) below.push(item);
      else if (node.kind === 'object') for (const member of node.members.values()) below.push(member);
    }
    level = below.filter(({ kind }) => kind === 'list' || kind === 'object');
  }
  return heads;
}

function channelOf(
  text: string,
  node: JsonNode,
): { readonly head: RecordHead; readonly messages: readonly JsonNode[] } | null {
  if (node.kind !== 'object') return null;
  const [name, type, messages] = ['name', 'type', 'messages'].map(key => node.members.get(key));
  if (name?.kind !== 'string' || type?.kind !== 'string' || messages?.kind !== 'list') return null;
  const [outlet, kind] = [name, type].map(({ start, end }) => text.slice(start, end));
  if (outlet === '' || !/channel/i.test(kind ?? '')) return null;
  return {
    head: { outlet: name, written: `"name":"${outlet}","type":"${kind}"` },
    messages: messages.items,
  };
}
