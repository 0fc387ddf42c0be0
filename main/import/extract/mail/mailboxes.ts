import { decodeHeaderText } from './header-text.ts';

/** Whom a mail is from or to. */
export interface Mailbox {
  /** As written for people; empty where only an address is there. */
  readonly name: string;
  readonly address: string;
}

/** A list of thousands of receivers says no more than its beginning. */
const mailboxLimit = 100;
const token = /"(?:[^"\\]|\\[\s\S])*"?|\((?:[^()\\]|\\[\s\S])*\)?|<[^<>]*>?|[,;:]|[^"(<,;:]+|[\s\S]/g;

interface OpenMailbox {
  readonly words: string[];
  readonly comments: string[];
  address: string | null;
}

const newMailbox = (): OpenMailbox => ({ words: [], comments: [], address: null });

const unquote = (text: string): string =>
  text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined).replace(/\\([\s\S])/g, '$1');

/** The mailboxes of a field `From`, `To`, … (RFC 5322, section 3.4), groups opened, in whatever form mail programs write them. */
export function parseMailboxes(raw: string, charset: string | null = null): readonly Mailbox[] {
  const found: Mailbox[] = [];
  let open = newMailbox();
  const end = (): void => {
    const mailbox = finish(open, charset);
    if (mailbox !== null) found.push(mailbox);
    open = newMailbox();
  };
  for (const [text] of raw.matchAll(token)) {
    if (found.length >= mailboxLimit) break;
    const isEnd = text === ',' || text === ';';
    if (isEnd) end();
    else if (text === ':') open = newMailbox();
    else if (text.startsWith('"')) open.words.push(unquote(text));
    else if (text.startsWith('(')) open.comments.push(text.replace(/^\(|\)$/g, ''));
    else if (text.startsWith('<')) open.address ??= text.replace(/[<>\s]/g, '');
    else open.words.push(text);
  }
  end();
  return found;
}

function finish({ words, comments, address }: OpenMailbox, charset: string | null): Mailbox | null {
  const text = decodeHeaderText(words.join(''), charset);
  const comment = decodeHeaderText(comments.join(' '), charset);
  if (address === null) {
    const isAddress = /^\S+@\S+$/.test(text);
    return text === '' ? null : { name: isAddress ? comment : text, address: isAddress ? text : '' };
  }
  const name = text.replace(/^['"‘“]+|['"’”]+$/g, '').trim();
  return { name: name === '' ? comment : name === address ? '' : name, address };
}
