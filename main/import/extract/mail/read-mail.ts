import type { ImportNote } from '#main/import/decode/decode-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { MailThread } from '#shared/domain/article/imported-article.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { FileToRead, FormatAdapter, ReadDocument, Reading } from '../format-adapter.ts';
import { readMachineDate } from '../machine-date.ts';
import { createMappedTextBuilder } from '../mapped-text.ts';
import { composeRuns } from '#shared/analysis/articles/relocate-article.ts';
import { messageOfEmlx } from './emlx.ts';
import { readAttachments } from './mail-attachments.ts';
import { chooseBody } from './mail-body.ts';
import type { MailHeader } from './mail-header.ts';
import { countLetters } from './mail-lines.ts';
import { placeLeftOut } from './place-left-out.ts';
import { splitMailText } from './mail-sections.ts';
import type { MailSection } from './mail-sections.ts';
import { readForwardedSender, readSender } from './mail-sender.ts';
import { writeMailSource } from './mail-source.ts';
import type { MailSource } from './mail-source.ts';
import { isReplySubject, plainSubject } from './mail-subject.ts';
import { leavesOf, parseMime } from './mime-part.ts';
import type { MimePart, ParsedMail } from './mime-part.ts';

/** Reads a mail: what its sender wrote and each mail passed on in it are documents, the files that came with it members. */
export const mailAdapter: FormatAdapter = { takes: 'bytes', read: file => Promise.resolve(readMail(file)) };

const emptyLines = /^(?:[ \t]*\r?\n)+/;

function readMail({ bytes }: FileToRead): Reading {
  const message = messageOfEmlx(bytes) ?? bytes;
  const mail = parseMime(withoutEmptyLines(message));
  const { bodies, rest, notes } = chooseBody(mail.root);
  const { members, notes: attachmentNotes } = readAttachments(rest);
  const charset = charsetOf(mail.root);
  const written = writeMailSource(mail.root.header, bodies, charset);
  const isSealed = bodies.length === 0 && members.length === 0 && leavesOf(mail.root).some(isEncrypted);
  if (isSealed || /^\s*-----BEGIN PGP MESSAGE-----/.test(written.text.text))
    return err({ code: 'encrypted', place: null });
  const read: ReadDocument = {
    mediaType: 'message/rfc822',
    encoding: bodies[0]?.encoding ?? charset,
    text: written.source,
    places: written.places,
    documents: bodies.length === 0 ? [] : documentsOf(mail.root.header, written, charset),
    members,
    records: null,
    notes: [...notes, ...attachmentNotes, ...limitNotes(mail)],
  };
  return ok(read);
}

function withoutEmptyLines(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000)).toString('latin1');
  return bytes.subarray(emptyLines.exec(head)?.[0].length ?? 0);
}

/** In what the text of a mail is, so far as one of its parts says so: headers that say nothing are often in the same. */
const charsetOf = (root: MimePart): string | null =>
  leavesOf(root)
    .map(({ parameters }) => parameters.get('charset'))
    .find(charset => charset !== undefined) ?? null;

const isEncrypted = ({ type, parameters }: MimePart): boolean =>
  type === 'application/pgp-encrypted' ||
  (/^application\/(?:x-)?pkcs7-mime$/.test(type) && parameters.get('smime-type') !== 'signed-data');

function limitNotes({ isCut, isLimited }: ParsedMail): readonly ImportNote[] {
  return [
    ...(isCut ? [{ code: 'part-broken', place: 'multipart' } as const] : []),
    ...(isLimited ? [{ code: 'part-not-read', place: 'multipart' } as const] : []),
  ];
}

/** As few letters above a mail that is passed on only introduce it. */
const introductionLetters = 200;

function documentsOf(
  header: MailHeader,
  mail: MailSource,
  charset: string | null,
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
  return kept.map((section, i) => ({
    ...documentOf(section, mail),
    hints: section.fields === null ? hintsOf(header, mail, charset) : forwardedHints(section, mail),
    thread: threadOf(header),
    url: section.fields === null ? urlOf(header) : null,
    part: kept.length > 1 ? `#${i + 1}` : null,
    leftOut: i === 0 ? boilerplate : [],
  }));
}

const lettersOf = ({ lines }: MailSection, { text: { text } }: MailSource): number =>
  countLetters(lines.map(({ start, end }) => ({ text: text.slice(start, end) })));

/** The text of a section below its headline, with their places. */
function documentOf(
  { fields, lines }: MailSection,
  { text, subject, subjectStart }: MailSource,
): Pick<ExtractedDocument, 'mediaType' | 'text' | 'runs'> {
  const outer = createMappedTextBuilder();
  for (const { start, end } of lines) {
    outer.add(text.text.slice(start, end), start);
    outer.add('\n', null);
  }
  const body = outer.build();
  const runs = composeRuns(body.runs, text.runs);
  const title = plainSubject(subject);
  if (fields !== null || title === '' || subjectStart === null)
    return { mediaType: 'text/plain', text: body.text, runs };
  const above = `${title}\n\n`;
  return {
    mediaType: 'text/plain',
    text: above + body.text,
    runs: [
      { text: 0, source: subjectStart + subject.indexOf(title), length: title.length },
      ...runs.map(run => ({ ...run, text: run.text + above.length })),
    ],
  };
}

function hintsOf(header: MailHeader, { subject }: MailSource, charset: string | null): ExtractedHints {
  const received = header.all('received').at(-1)?.split(';').at(-1);
  return {
    title: plainSubject(subject) || null,
    ...readSender(header, charset),
    published: readMachineDate(header.first('date')) ?? readMachineDate(received),
    language: /^[a-z-]{2,12}/i.exec(header.first('content-language') ?? '')?.[0] ?? null,
  };
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
