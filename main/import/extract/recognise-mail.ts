/** Header fields that begin a mail; one of them may begin a text, two of them in a row begin a mail (RFC 5322, section 2.2). */
const knownField =
  /^(?:return-path|received|delivered-to|mime-version|message-id|from|to|cc|subject|date|reply-to|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|sender|list-[\w-]+|references|in-reply-to|user-agent|content-transfer-encoding|snapshot-content-location)[ \t]*:/i;
const field = /^[!-9;-~]+[ \t]*:/;
const continuation = /^[ \t]/;
const telling =
  /^(?:message-id|mime-version|received|return-path|content-type|delivered-to|date|from|subject)[ \t]*:/i;

/** The header fields at the top of a file, unfolded; null when something else stands there. */
function headerLines(head: string): readonly string[] | null {
  const top = head
    .replace(/^(?:\s*\n)+/, '')
    // Apple Mail writes the length of a mail above it.
    .replace(/^\d{1,10}[ \t]*\r?\n/, '')
    .replace(/^>?From [^\n]*\n/, '');
  if (!field.test(top)) return null;
  const fields: string[] = [];
  for (const line of top.split(/\r\n|\r|\n/)) {
    if (line === '') break;
    if (continuation.test(line) && fields.length > 0) fields.push(`${fields.pop() ?? ''} ${line.trim()}`);
    else if (field.test(line)) fields.push(line);
    else return fields.length >= 3 ? fields : null;
  }
  return fields;
}

/** Whether a file begins as a mail does; `head` is its beginning, a byte a character. */
export function looksLikeMail(head: string, name: string): boolean {
  if (/^From \S+.* \d{4}\r?\n/.test(head)) return true;
  const fields = headerLines(head);
  if (fields === null) return false;
  const known = fields.filter(line => knownField.test(line)).length;
  if (/\.(?:eml|mht|mhtml|emlx)$/i.test(name)) return known >= 1;
  const said = new Set(
    fields.filter(line => telling.test(line)).map(line => line.split(':')[0]?.toLowerCase()),
  );
  const isCertain =
    said.has('message-id') || said.has('received') || said.has('return-path') || said.has('mime-version');
  return known >= 2 && isCertain && known >= fields.length / 2;
}

/** Whether a file is a saved page of several parts (RFC 2557). */
export function looksLikeMhtml(head: string, name: string): boolean {
  const fields = headerLines(head);
  if (fields === null) return false;
  return fields.some(
    line =>
      /^snapshot-content-location:/i.test(line) ||
      (/^content-type:\s*multipart\/related\b/i.test(line) &&
        (/\.mht(?:ml)?$/i.test(name) || fields.some(other => /^from:\s*["<]*saved by/i.test(other)))),
  );
}
