import type { ImportNote } from '#main/import/decode/decode-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { FileToRead, FormatAdapter, ReadDocument, Reading } from '../format-adapter.ts';
import { isCoveringNote } from './covering-note.ts';
import { messageOfEmlx } from './emlx.ts';
import { readAttachments } from './mail-attachments.ts';
import { chooseBody } from './mail-body.ts';
import { readMailDocuments } from './mail-documents.ts';
import { findMailItems } from './mail-items.ts';
import { writeMailSource } from './mail-source.ts';
import { leavesOf, parseMime } from './mime-part.ts';
import type { MimePart, ParsedMail } from './mime-part.ts';

/**
 * Reads a mail: what its sender wrote and each mail passed on in it are documents, the files that came with it members. A
 * few words that only introduce those are no document.
 */
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
  const items = findMailItems(bodies, written.subject);
  const documents =
    bodies.length === 0 ? [] : readMailDocuments(mail.root.header, written, { charset, items });
  const read: ReadDocument = {
    mediaType: 'message/rfc822',
    encoding: bodies[0]?.encoding ?? charset,
    text: written.source,
    places: written.places,
    documents: isCoveringNote(documents, members) ? [] : documents,
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
