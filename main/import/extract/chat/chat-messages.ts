import type { Span } from '#shared/domain/article/span.ts';
import { readChatStamp } from './chat-stamp.ts';
import type { ChatStamp } from './chat-stamp.ts';

/** A message of a chat. Spans are in the source. */
export interface ChatMessage {
  readonly stamp: ChatStamp;
  /** With its stamp. */
  readonly span: Span;
  /** Null for a notice of the program: who joined, that messages are encrypted. */
  readonly sender: string | null;
  /** What the sender says; empty where the program says something for him. */
  readonly text: Span;
}

const signs = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Names are short, and quote nothing; that is done by notices («غيّر علي الاسم إلى "أخبار: عاجل"»). */
const senderBefore = /^[^:\n"“”«»]{1,60}?:(?: |\u00a0|$)/u;
/** What the program says in the place of a message, or above the words under a picture, opens with a mark of direction. */
const ofProgram = /^[\u200e\u200f][^\n]*(?:\n|$)/;

/** What programs say at the top of each chat. */
const encryptionNotice = /end-to-end encrypted|مشف\u0651?رة? تمام|chiffr[ée]e?s de bout en bout|رمزگذاری/iu;
const longestNotice = 300;

const headLength = 20_000;
/** The first line that is not blank, looked at before all others are: most texts are no chats. */
const firstLine = /(?:^|\n)([^\S\n]*\S[^\n]*)/;

/**
 * True for a chat as WhatsApp exports it on Android or iOS, or as a browser copies its messages: its first line bears
 * the stamp of a message, and more do, but for one copied message in brackets.
 */
export function isChatExport(source: string): boolean {
  const head = source.slice(0, headLength);
  const first = firstLine.exec(head)?.[1];
  const stamp = first === undefined ? null : readChatStamp(first);
  if (stamp === null) return false;
  const sent = head.split('\n').filter(line => {
    const found = readChatStamp(line);
    return found !== null && senderBefore.test(line.slice(found.length));
  });
  const isOpened = first !== undefined && encryptionNotice.test(first.slice(stamp.length, longestNotice));
  return sent.length >= (stamp.isBracketed || isOpened ? 1 : 2);
}

/** The messages of a chat in their order; lines without a stamp belong to the message above them. */
export function readChatMessages(source: string): readonly ChatMessage[] {
  const messages: ChatMessage[] = [];
  let at = 0;
  let open: { readonly start: number; readonly line: string; readonly stamp: ChatStamp } | null = null;
  const close = (end: number): void => {
    if (open) messages.push(messageOf(source, open, end));
  };
  for (const line of source.split('\n')) {
    const stamp = readChatStamp(line);
    if (stamp !== null) {
      close(at);
      open = { start: at, line, stamp };
    }
    at += line.length + 1;
  }
  close(source.length);
  return messages;
}

function messageOf(
  source: string,
  { start, line, stamp }: { readonly start: number; readonly line: string; readonly stamp: ChatStamp },
  end: number,
): ChatMessage {
  const said = line.slice(stamp.length).replace(/\r$/, '');
  const named = senderBefore.exec(said)?.[0] ?? null;
  const from = start + stamp.length + (named?.length ?? 0);
  const span = { start, end: start + source.slice(start, end).trimEnd().length };
  const opening = ofProgram.exec(source.slice(from, span.end))?.[0].length ?? 0;
  const text = { start: Math.min(from + opening, span.end), end: span.end };
  const sender = (named ?? '').replaceAll(signs, '').replace(/^[~\s]+|\s*:\s*$/g, '');
  return { stamp, span, text, sender: sender === '' ? null : sender };
}
