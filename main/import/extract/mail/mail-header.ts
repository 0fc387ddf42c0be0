/** The header of a mail or of a part of it. Values are unfolded and not decoded: each character stands for a byte. */
export interface MailHeader {
  /** The first field of this name (in lower case); null where there is none. */
  readonly first: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
}

/** Headers of real mails take some kilobytes; what stands beyond this is not looked at. */
const headerLimitBytes = 1024 * 1024;

const field = /^([!-9;-~]+)[ \t]*:(.*)$/s;

/** Cuts a mail or a part at the empty line below its header (RFC 5322, section 2.1). Lines there that are no fields are passed over. */
export function splitHeader(bytes: Buffer): { readonly header: MailHeader; readonly body: Buffer } {
  const bodyStart = findBody(bytes);
  const text = bytes.toString('latin1', 0, Math.min(bodyStart, headerLimitBytes));
  const fields = readFields(text);
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const hasHeader = fields.size > 0 && (field.test(first) || /^>?From /.test(first) || first === '');
  if (!hasHeader && first !== '') return { header: headerOf(new Map()), body: bytes };
  return { header: headerOf(fields), body: bytes.subarray(bodyStart) };
}

/** Where the body begins: below the first empty line. A mail that has none is all header. */
function findBody(bytes: Buffer): number {
  if (bytes[0] === 0x0a) return 1;
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return 2;
  const ends = [
    { at: bytes.indexOf('\n\n'), length: 2 },
    { at: bytes.indexOf('\n\r\n'), length: 3 },
  ].filter(({ at }) => at >= 0);
  return ends.reduce((start, { at, length }) => Math.min(start, at + length), bytes.length);
}

function readFields(text: string): ReadonlyMap<string, readonly string[]> {
  const unfolded: string[][] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (/^[ \t]/.test(line)) unfolded.at(-1)?.push(line);
    else unfolded.push([line]);
  }
  const fields = new Map<string, string[]>();
  for (const lines of unfolded) {
    const [, name = '', value = ''] = field.exec(lines.join('')) ?? [];
    if (name === '') continue;
    const key = name.toLowerCase();
    const values = fields.get(key);
    if (values === undefined) fields.set(key, [value.trim()]);
    else values.push(value.trim());
  }
  return fields;
}

const headerOf = (fields: ReadonlyMap<string, readonly string[]>): MailHeader => ({
  first: name => fields.get(name)?.[0] ?? null,
  all: name => fields.get(name) ?? [],
});
