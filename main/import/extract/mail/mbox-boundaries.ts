/** A message of a mailbox, or what stands in the place of one that can't be held in memory. */
export type FoundMessage =
  | {
      readonly kind: 'message';
      /** 1 is the first. */
      readonly number: number;
      /** Where it begins in the mailbox, in bytes; the line that parts it from the one before counts as its own. */
      readonly offset: number;
      /** The message without that line, its "From " lines unquoted. Owns its memory. */
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly kind: 'too-large';
      readonly number: number;
      readonly offset: number;
      readonly sizeBytes: number;
    };

/**
 * The line that begins a message (RFC 4155, appendix A): a sender and a date as `asctime` writes it, with the time zones
 * and orders that mail programs add to it.
 */
const postmark =
  /^From [^\n]{0,300}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2}(?: +\d{4})?),? +\d{1,2}:\d{2}(?::\d{2})?\b[^\n]{0,40}\r?\n/;
const asctimeYear = /\b(?:19|20)\d{2}\b/;
/** What stands below a postmark: a header field, or an older postmark that was kept. */
const headerStart = /^(?:[!-9;-~]{1,80}[ \t]*:|>+From )/;

/** How much must be seen from a postmark's first letter on, to be sure of it. */
const seenToDecide = 500;
/** The empty line before a postmark: at most CR LF twice. */
const lineEndsBefore = 4;

/** Whether a file begins as a mailbox does; `head` is its beginning, a byte a character. */
export function looksLikeMbox(head: string): boolean {
  return isPostmark(head.replace(/^[\r\n]+/, '').slice(0, seenToDecide));
}

function isPostmark(text: string): boolean {
  const line = postmark.exec(text)?.[0];
  return line !== undefined && asctimeYear.test(line) && headerStart.test(text.slice(line.length));
}

/**
 * Finds the messages of a mailbox (mboxo, mboxrd, mboxcl) as its bytes come in. A line parts two messages if it is a
 * postmark, follows an empty line and is followed by a header field; `Content-Length` is not believed. Holds one message
 * at a time and never more of it than `limitBytes`; a longer one is `too-large`. Text above the first postmark is a message.
 */
export async function* findMessages(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<FoundMessage> {
  let carried: Buffer = Buffer.alloc(0);
  let carriedAt = 0;
  let message = newMessage(0, limitBytes);
  let count = 0;

  function* take(bytes: Buffer, isEnd: boolean): Generator<FoundMessage> {
    let done = 0;
    for (const start of findPostmarks(bytes, { isFileStart: carriedAt === 0, isEnd })) {
      message.add(bytes.subarray(done, start));
      const found = finishMessage(message, count + 1);
      if (found !== null) count = found.number;
      if (found !== null) yield found;
      message = newMessage(carriedAt + start, limitBytes);
      done = start;
    }
    const decided = isEnd ? bytes.length : Math.max(done, bytes.length - seenToDecide - lineEndsBefore);
    message.add(bytes.subarray(done, decided));
    carriedAt += decided;
    carried = bytes.subarray(decided);
  }

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    yield* take(carried.length === 0 ? bytes : Buffer.concat([carried, bytes]), false);
  }
  yield* take(carried, true);
  const last = finishMessage(message, count + 1);
  if (last !== null) yield last;
}

const separator = Buffer.from('\nFrom ');

/** Where postmarks begin, as far as enough of the mailbox is seen to be sure of them. */
function* findPostmarks(
  bytes: Buffer,
  { isFileStart, isEnd }: { isFileStart: boolean; isEnd: boolean },
): Generator<number> {
  const last = isEnd ? bytes.length : bytes.length - seenToDecide;
  const isPostmarkAt = (at: number): boolean =>
    isPostmark(bytes.toString('latin1', at, Math.min(bytes.length, at + seenToDecide)));
  if (isFileStart && last >= 0 && isPostmarkAt(0)) yield 0;
  for (let at = bytes.indexOf(separator) + 1; at > 0 && at <= last; at = bytes.indexOf(separator, at) + 1)
    if (isBelowEmptyLine(bytes, at, isFileStart) && isPostmarkAt(at)) yield at;
}

function isBelowEmptyLine(bytes: Buffer, at: number, isFileStart: boolean): boolean {
  const end = bytes[at - 2] === 0x0d ? at - 2 : at - 1;
  return end <= 0 ? isFileStart : bytes[end - 1] === 0x0a;
}

interface OpenMessage {
  readonly offset: number;
  readonly parts: Buffer[];
  readonly limitBytes: number;
  sizeBytes: number;
  add(bytes: Buffer): void;
}

const newMessage = (offset: number, limitBytes: number): OpenMessage => ({
  offset,
  parts: [],
  limitBytes,
  sizeBytes: 0,
  add(bytes) {
    this.sizeBytes += bytes.length;
    if (this.sizeBytes > limitBytes) this.parts.length = 0;
    else if (bytes.length > 0) this.parts.push(bytes);
  },
});

/** Null for one of empty lines, as it may stand above the first postmark. */
function finishMessage(message: OpenMessage, number: number): FoundMessage | null {
  const { offset, sizeBytes, limitBytes, parts } = message;
  if (sizeBytes > limitBytes) return { kind: 'too-large', number, offset, sizeBytes };
  const whole = Buffer.concat(parts);
  const head = whole.toString('latin1', 0, Math.min(whole.length, seenToDecide));
  const start = isPostmark(head) ? whole.indexOf('\n') + 1 : 0;
  const bytes = unquoteFromLines(whole.subarray(start, endOfText(whole)));
  return isBlank(bytes) ? null : { kind: 'message', number, offset, bytes };
}

/** Before the empty line that a mailbox adds to each message. */
function endOfText(bytes: Buffer): number {
  const last = bytes.length - (bytes.at(-1) === 0x0a ? (bytes.at(-2) === 0x0d ? 2 : 1) : 0);
  return last > 0 && bytes[last - 1] === 0x0a ? last : bytes.length;
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every(byte => byte === 0x0a || byte === 0x0d || byte === 0x20);

const quotedFrom = Buffer.from('>From ');

/** Takes one `>` off each line of the body that is `From ` behind signs of quotation, as mboxrd puts it there. */
function unquoteFromLines(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const unquoted = new Uint8Array(bytes.length);
  let length = 0;
  let done = 0;
  const copyTo = (end: number): void => {
    unquoted.set(bytes.subarray(done, end), length);
    length += end - done;
  };
  for (
    let at = bytes.indexOf(quotedFrom, endOfHeader(bytes));
    at >= 0;
    at = bytes.indexOf(quotedFrom, at + 1)
  ) {
    let start = at;
    while (bytes[start - 1] === 0x3e) start--;
    if (bytes[start - 1] !== 0x0a) continue;
    copyTo(start);
    done = start + 1;
  }
  copyTo(bytes.length);
  return unquoted.slice(0, length);
}

function endOfHeader(bytes: Buffer): number {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter(at => at >= 0);
  return Math.min(bytes.length, ...ends);
}
