import type { BoilerplateKind } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { splitAtFooter } from './mail-footer.ts';
import { countLetters, readAttribution, readMailLines, readPassage } from './mail-lines.ts';
import type { ForwardedFields, MailLine } from './mail-lines.ts';

/** What one person wrote: the sender, or the one whose mail is passed on. */
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

interface OpenSection {
  readonly fields: ForwardedFields | null;
  readonly depth: number;
  readonly lines: MailLine[];
  readonly quotes: MailLine[];
}

interface Sorted {
  readonly sections: readonly OpenSection[];
  readonly labels: readonly MailLine[];
}

/**
 * Parts what the sender of a mail wrote from the mails that are passed on in it, and both from what is only quoted and
 * from signatures. A mail that is nothing but a quotation, or hardly more, is what it quotes. `isReply`: it answers
 * another one, by its subject; `quoted`: where markup says that the text is quoted, in order.
 */
export function splitMailText(
  text: string,
  { isReply, quoted }: { readonly isReply: boolean; readonly quoted: readonly Span[] },
): MailSections {
  const { sections, labels } = sortLines(readMailLines(text, quoted), isReply);
  const closed = sections.map(section => closeSection(section, isReply));
  const leftOut = [
    ...leaveOut('metadata-label', labels),
    ...closed.flatMap(({ dropped }) => leaveOut('trailer', dropped)),
  ];
  return {
    sections: closed.map(({ fields, kept }) => ({ fields, lines: kept.map(({ span }) => span) })),
    leftOut: leftOut.sort((a, b) => a.span.start - b.span.start),
  };
}

const leaveOut = (kind: BoilerplateKind, lines: readonly MailLine[]): readonly LeftOutLine[] =>
  lines.filter(line => !line.isEmpty).map(({ span }) => ({ kind, span }));

function sortLines(lines: readonly MailLine[], isReply: boolean): Sorted {
  let section: OpenSection = { fields: null, depth: 0, lines: [], quotes: [] };
  const sections = [section];
  const labels: MailLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const passage = readPassage(lines, at);
    const said = passage ?? readAttribution(lines, at, section.depth);
    if (said === null) {
      (line.depth > section.depth ? section.quotes : section.lines).push(line);
      at++;
      continue;
    }
    labels.push(...lines.slice(at, said.end));
    at = said.end;
    if (passage !== null && (passage.mark === 'forward' || !isReply)) {
      section = { fields: passage.fields, depth: passage.depth, lines: [], quotes: [] };
      sections.push(section);
    } else if (!('isQuoteBelow' in said && said.isQuoteBelow)) {
      // Without marks of quotation the answered mail takes all the rest.
      for (const quoted of lines.slice(at)) section.quotes.push(quoted);
      break;
    }
  }
  return { sections, labels };
}

interface ClosedSection {
  readonly fields: ForwardedFields | null;
  readonly kept: readonly MailLine[];
  readonly dropped: readonly MailLine[];
}

/** So little text above so much that is quoted only says «look at this». */
const fewLetters = 80;
const manyLetters = 400;

function closeSection({ fields, lines, quotes }: OpenSection, isReply: boolean): ClosedSection {
  const { body, footer } = splitAtFooter(lines);
  const [own, quoted] = [countLetters(body), countLetters(quotes)];
  const isQuotation = quoted > 0 && (own === 0 || (!isReply && own < fewLetters && quoted > manyLetters));
  if (!isQuotation) return { fields, kept: body, dropped: [...quotes, ...footer] };
  const kept = [...body, ...quotes].sort((a, b) => a.span.start - b.span.start);
  return { fields, kept, dropped: footer };
}
