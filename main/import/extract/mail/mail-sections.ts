import type { BoilerplateKind } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { splitAtFooter } from './mail-footer.ts';
import { countLetters, readMailLines } from './mail-lines.ts';
import type { ForwardedFields, MailLine } from './mail-lines.ts';
import { readSaid, sortMailLines } from './sort-mail-lines.ts';
import type { OpenSection } from './sort-mail-lines.ts';

/** What one person wrote: the sender, or the one whose mail is passed on or quoted. */
export interface MailSection {
  /** Null for what the sender wrote. */
  readonly fields: ForwardedFields | null;
  /** What of the text is text of this section, line by line, in order. */
  readonly lines: readonly Span[];
}

export interface LeftOutLine {
  readonly kind: BoilerplateKind;
  readonly span: Span;
}

export interface MailSections {
  readonly sections: readonly MailSection[];
  /** Lines that nobody reads for themselves: quoted mails, their fields, signatures, footers of lists. */
  readonly leftOut: readonly LeftOutLine[];
}

/**
 * Parts what the sender of a mail wrote from the mails that are passed on in it, and both from what is only quoted and
 * from signatures. What is quoted is a section of its own where it is an article with a note above it, or where nothing
 * else was written. `isReply`: it answers another one, by its subject; `quoted`: where markup says that the text is
 * quoted, in order.
 */
export function splitMailText(
  text: string,
  { isReply, quoted }: { readonly isReply: boolean; readonly quoted: readonly Span[] },
): MailSections {
  const { sections, labels } = sortMailLines(readMailLines(text, quoted), isReply);
  const bodies = new Map<OpenSection, readonly MailLine[]>();
  const kept: MailSection[] = [];
  const dropped: MailLine[] = [];
  for (const section of sections) {
    const { body, footer } = splitAtFooter(section.lines);
    bodies.set(section, body);
    const above = section.quotedIn === null ? null : (bodies.get(section.quotedIn) ?? section.quotedIn.lines);
    const isAll = above !== null && countLetters(above) === 0 && countLetters(body) > 0;
    const isRead = above === null || isAll || isQuotedArticle(body, above);
    if (isRead) kept.push({ fields: fieldsOf(section, above), lines: body.map(({ span }) => span) });
    for (const line of isRead ? footer : section.lines) dropped.push(line);
  }
  const leftOut = [...leaveOut('metadata-label', labels), ...leaveOut('trailer', dropped)];
  return { sections: kept, leftOut: leftOut.sort((a, b) => a.span.start - b.span.start) };
}

const leaveOut = (kind: BoilerplateKind, lines: readonly MailLine[]): readonly LeftOutLine[] =>
  lines.filter(line => !line.isEmpty).map(({ span }) => ({ kind, span }));

const unsaid: ForwardedFields = { from: null, date: null, subject: null };

/** A quotation of which nothing is said is its writer's own text, as far as anybody knows, only where that is all there is. */
function fieldsOf(section: OpenSection, above: readonly MailLine[] | null): ForwardedFields | null {
  if (section.said !== null) return readSaid(section.said);
  if (section.quotedIn === null) return null;
  const { said } = section.quotedIn;
  if (countLetters(above ?? []) > 0) return unsaid;
  return said === null ? null : readSaid(said);
}

/** What people write to each other is shorter, in letters. */
const shortestArticle = 120;
const longLine = 60;

/** True for a text of several sentences that is longer than what was written above it. */
function isQuotedArticle(lines: readonly MailLine[], above: readonly MailLine[]): boolean {
  const letters = countLetters(lines);
  if (letters < shortestArticle || letters <= countLetters(above)) return false;
  const text = lines.map(line => line.text).join('\n');
  const sentences = text.match(/[.!?؟۔。…]["'»”)\]]*(?=\s|$)/g)?.length ?? 0;
  return sentences >= 2 || lines.filter(line => line.text.length >= longLine).length >= 3;
}
