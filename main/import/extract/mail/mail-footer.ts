import { isDeviceLine } from './mail-line-marks.ts';
import { countLetters } from './mail-lines.ts';
import type { MailLine } from './mail-lines.ts';

/** What may stand below a mark at most: whatever is more is text that somebody wants to read. */
interface FooterSize {
  readonly lines: number;
  readonly lettersOfLine: number;
  readonly letters: number;
}

const signature: FooterSize = { lines: 15, lettersOfLine: 250, letters: 600 };
/** Below marks that people draw between texts as well. */
const shortFooter: FooterSize = { lines: 6, lettersOfLine: 120, letters: 250 };
const deviceName: FooterSize = { lines: 3, lettersOfLine: 120, letters: 150 };

/** Lists say below their mails where they are found and how to leave them; reports do not. */
const listWords =
  /\S@\S|unsubscri|mailing[- ]list|listinfo|(?:ال)?[إا]لغاء (?:ال)?اشتراك|(?:ال)?قائم[ةه] (?:ال)?بريدي[ةه]/iu;

/**
 * Parts the text of a section from what closes it: a signature (RFC 3676, section 4.3), the footer of a list or the name
 * of a device. Each is taken for one only if it is as short as one; a line of dashes alone parts texts from one another.
 */
export function splitAtFooter(lines: readonly MailLine[]): {
  readonly body: readonly MailLine[];
  readonly footer: readonly MailLine[];
} {
  let below: readonly MailLine[] = [];
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0 && below.length <= signature.lines; at--) {
    const line = lines[at];
    if (line === undefined || line.isEmpty) continue;
    if (isFooter(line, below)) end = at;
    below = [...below, line];
  }
  const body = lines.slice(0, end);
  return countLetters(body) === 0 ? { body: lines, footer: [] } : { body, footer: lines.slice(end) };
}

function isFooter({ text }: MailLine, below: readonly MailLine[]): boolean {
  if (text === '-- ' || text === '--\u00a0') return fits(below, signature);
  if (text === '--') return fits(below, shortFooter);
  if (/^\s*(?:_{20,}|-{20,})\s*$/.test(text))
    return fits(below, shortFooter) && below.some(line => listWords.test(line.text));
  return fits(below, deviceName) && isDeviceLine(text);
}

const fits = (below: readonly MailLine[], most: FooterSize): boolean =>
  below.length <= most.lines &&
  below.every(({ text }) => text.length <= most.lettersOfLine) &&
  countLetters(below) <= most.letters;
