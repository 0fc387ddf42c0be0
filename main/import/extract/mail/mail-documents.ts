import { composeRuns } from '#shared/analysis/articles/relocate-article.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HintOrigin } from '#shared/analysis/articles/hint-origins.ts';
import type { MailThread } from '#shared/domain/article/article-origin.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { foldText } from '#shared/text/normalise.ts';
import { readMachineDate } from '../machine-date.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import { findWrappedLines } from './find-wrapped-lines.ts';
import type { MailHeader } from './mail-header.ts';
import { countLetters } from './mail-lines.ts';
import type { MailItem } from './mail-items.ts';
import { splitMailText } from './mail-sections.ts';
import type { LeftOutLine, MailSection } from './mail-sections.ts';
import { readForwardedSender, readSender } from './mail-sender.ts';
import type { MailSource } from './mail-source.ts';
import { isReplySubject, plainSubject } from './mail-subject.ts';
import { placeLeftOut } from './place-left-out.ts';

/** As few letters above a mail that is passed on only introduce it. */
const introductionLetters = 200;

/** Where a newsletter says what it is called. */
const openingLength = 400;

interface MailParts {
  /** In what the header is written where it does not say so. */
  readonly charset: string | null;
  /** The reports that it holds, where it holds several. */
  readonly items: readonly MailItem[];
}

/**
 * The documents of a mail: what its sender wrote, in the reports it consists of, and each mail passed on in it, with its
 * own sender and date. What only introduces another, is quoted or is a signature is left out.
 */
export function readMailDocuments(
  header: MailHeader,
  mail: MailSource,
  { charset, items }: MailParts,
): readonly ExtractedDocument[] {
  const isReply = isReplySubject(mail.subject);
  const { sections, leftOut } = splitMailText(mail.text.text, { isReply, quoted: mail.quoted });
  const lengths = sections.map(section => lettersOf(section, mail));
  const longest = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
  const isArticle = (at: number): boolean => at === longest || (lengths[at] ?? 0) >= introductionLetters;
  const kept = sections.filter((_, at) => isArticle(at));
  const introductions = sections.filter((_, at) => !isArticle(at));
  const lines = [
    ...leftOut,
    ...introductions.flatMap(section => section.lines.map(span => ({ kind: 'trailer' as const, span }))),
  ];
  const boilerplate = placeLeftOut(lines, mail.text);
  const saidOf = (section: MailSection): ReturnType<typeof readHeader> =>
    section.fields === null ? readHeader(header, mail, charset) : { hints: forwardedHints(section, mail) };
  const [only] = kept;
  if (items.length > 0 && only !== undefined && kept.length === 1) {
    const { documents, rest } = partItems(only, items, mail);
    const left = [...boilerplate, ...placeLeftOut(rest, mail.text)];
    const { hints, hintOrigins, url } = saidOf(only);
    return documents.map((document, i) => ({
      ...document,
      hints: { ...hints, title: document.hints.title, author: null },
      hintOrigins: { outlet: hintOrigins?.outlet ?? null, published: hintOrigins?.published ?? null },
      url: document.url ?? url ?? null,
      thread: threadOf(header),
      part: `#${i + 1}`,
      leftOut: i === 0 ? left : [],
    }));
  }
  return kept.map((section, i) => ({
    ...textOf(section, mail),
    ...saidOf(section),
    thread: threadOf(header),
    part: kept.length > 1 ? `#${i + 1}` : null,
    leftOut: i === 0 ? boilerplate : [],
    holdsForAll: true,
  }));
}

/** A section in the reports it consists of, and its lines that belong to none of them. */
function partItems(
  { fields, lines }: MailSection,
  items: readonly MailItem[],
  mail: MailSource,
): { readonly documents: readonly ExtractedDocument[]; readonly rest: readonly LeftOutLine[] } {
  const parts = items.map((): Span[] => []);
  const rest: LeftOutLine[] = [];
  let next = 0;
  for (const line of lines) {
    while (line.start >= (items[next]?.span.end ?? Number.MAX_SAFE_INTEGER)) next++;
    const item = items[next];
    const isOwn = item !== undefined && line.start >= item.span.start;
    if (isOwn && !item.more.some(({ start }) => start === line.start)) parts[next]?.push(line);
    else if (mail.text.text.slice(line.start, line.end).trim() !== '')
      rest.push({ kind: 'trailer', span: line });
  }
  const documents = items.flatMap(({ title, url }, i): readonly ExtractedDocument[] => {
    const own = parts[i] ?? [];
    if (own.length === 0) return [];
    const hints = { ...noHints, title };
    return [{ ...textOf({ fields, lines: own }, mail), hints, url, leftOut: [], isOneOfSeveral: true }];
  });
  return { documents, rest };
}

const lettersOf = ({ lines }: MailSection, { text: { text } }: MailSource): number =>
  countLetters(lines.map(({ start, end }) => ({ text: text.slice(start, end) })));

/** The text of a section, with its places; lines that a program has broken are joined. */
function textOf(
  { lines }: MailSection,
  { text, isPlain }: MailSource,
): Pick<ExtractedDocument, 'mediaType' | 'text' | 'runs'> {
  const outer = createMappedTextBuilder();
  const words = lines.map(({ start, end }) => text.text.slice(start, end));
  const wrapped = isPlain ? findWrappedLines(words) : new Set<number>();
  words.forEach((line, at) => {
    const goesOn = wrapped.has(at);
    outer.add(goesOn ? line.trimEnd() : line, lines[at]?.start ?? null);
    outer.add(goesOn ? ' ' : '\n', null);
  });
  const body = outer.build();
  return { mediaType: 'text/plain', text: body.text, runs: composeRuns(body.runs, text.runs) };
}

/** What the header says of the mail, and where in the source it stands. */
function readHeader(
  header: MailHeader,
  mail: MailSource,
  charset: string | null,
): Pick<ExtractedDocument, 'hints' | 'hintOrigins' | 'url'> {
  const received = header.all('received').at(-1)?.split(';').at(-1);
  const date = readMachineDate(header.first('date'));
  const opening = `${mail.subject.slice(0, openingLength)}\n${mail.text.text.slice(0, openingLength)}`;
  const sender = readSender(header, { charset, opening });
  const subject = plainSubject(mail.subject);
  // The name of a newsletter is the headline of none of its stories.
  const title = subject === '' || foldText(subject) === foldText(sender.outlet ?? '') ? null : subject;
  const language = /^[a-z-]{2,12}/i.exec(header.first('content-language') ?? '')?.[0] ?? null;
  return {
    hints: { title, ...sender, published: date ?? readMachineDate(received), language },
    hintOrigins: {
      title: originIn(mail, 'subject', title),
      author: originIn(mail, 'from', sender.author),
      outlet: originIn(mail, 'from', sender.outlet),
      published: date === null ? null : originIn(mail, 'date', null),
    },
    url: urlOf(header),
  };
}

/** Where a value stands in a field of the header; all of the field where the value has words of its own. */
function originIn({ source, fields }: MailSource, field: string, value: string | null): HintOrigin | null {
  const place = fields.get(field);
  if (place === undefined) return null;
  const at = value === null ? -1 : source.slice(place.start, place.end).indexOf(value);
  const span =
    at < 0 || value === null ? place : { start: place.start + at, end: place.start + at + value.length };
  return { provenance: 'metadata', source: span };
}

/** A mail that is passed on has its own sender and date and takes nothing from the one that passes it on but the subject. */
function forwardedHints({ fields }: MailSection, { subject }: MailSource): ExtractedHints {
  return {
    ...noHints,
    title: plainSubject(fields?.subject ?? '') || plainSubject(subject) || null,
    ...readForwardedSender(fields?.from ?? null),
    published: readMachineDate(fields?.date),
  };
}

const idsOf = (value: string | null): readonly string[] =>
  [...(value ?? '').slice(0, 20_000).matchAll(/<([^<>\s]{1,500})>/g)].map(([, id = '']) => id);

/** RFC 5322, section 3.6.4. */
function threadOf(header: MailHeader): MailThread {
  const messageId = idsOf(header.first('message-id'))[0] ?? null;
  const inReplyTo = idsOf(header.first('in-reply-to'))[0] ?? null;
  const root = idsOf(header.first('references'))[0] ?? inReplyTo ?? messageId;
  return { messageId, root, inReplyTo };
}

/** Programs that deliver feeds as mail say where an entry stands on the web. */
function urlOf(header: MailHeader): string | null {
  const address = header.first('content-base') ?? header.first('x-rss-link') ?? '';
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
}
