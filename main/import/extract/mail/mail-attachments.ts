import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { MemberFile } from '../format-adapter.ts';
import { contentOf } from './mime-part.ts';
import type { MimePart } from './mime-part.ts';

/** Parts that hold no text to read: pictures, sound, signatures, keys, calendars, reports of delivery. */
const withoutText =
  /^(?:image|audio|video|font|model)\/|^text\/(?:enriched|richtext)$|^application\/(?:(?:x-)?pkcs7-signature|pgp-(?:signature|keys|encrypted)|ics)$|^text\/(?:calendar|x?-?vcard|directory|css|javascript|x-amp-html)$|^message\/(?:delivery-status|disposition-notification|feedback-report)$|^text\/rfc822-headers$/;
const notReadable: Readonly<Record<string, true>> = {
  'application/pkcs7-mime': true,
  'application/x-pkcs7-mime': true,
  'application/ms-tnef': true,
  'application/vnd.ms-tnef': true,
  'message/partial': true,
  'message/external-body': true,
};

const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'message/global': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'text/markdown': 'md',
  'text/rtf': 'rtf',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'application/rtf': 'rtf',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/zip': 'zip',
  'application/epub+zip': 'epub',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

export interface Attachments {
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/** The files that came with a mail, mails among them, and what of it can't be read. */
export function readAttachments(parts: readonly MimePart[]): Attachments {
  const members: MemberFile[] = [];
  const notes: ImportNote[] = [];
  for (const part of parts) {
    if (withoutText.test(part.type)) continue;
    const isTnef = /^winmail\.dat$/i.test(part.fileName ?? '');
    if (isTnef || Object.hasOwn(notReadable, part.type) || part.type.startsWith('multipart/')) {
      notes.push({ code: 'part-not-read', place: part.fileName ?? part.type });
      continue;
    }
    const content = contentOf(part);
    if (content.every(byte => byte <= 0x20)) continue;
    // Copied, because a member outlives the mail it is a slice of.
    members.push({ name: nameOf(part, members.length + 1), bytes: Uint8Array.from(content) });
  }
  return { members, notes };
}

/** The name without a way to a folder, and with an extension if the type tells one. */
function nameOf({ fileName, type }: MimePart, number: number): string {
  const plain = (fileName ?? '')
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(-200);
  const name = plain === undefined || /^\.*$/.test(plain) ? `part-${number}` : plain;
  const extension = Object.hasOwn(extensions, type) ? extensions[type] : undefined;
  const needsExtension =
    extension !== undefined &&
    (type.startsWith('message/') ? !/\.eml$/i.test(name) : !/\.\w{1,8}$/.test(name));
  return needsExtension ? `${name}.${extension}` : name;
}
