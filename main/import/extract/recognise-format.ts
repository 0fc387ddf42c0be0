import { decodeSource } from '#main/import/decode/decode-source.ts';
import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { FileToRead, FormatName } from './format-adapter.ts';
import { isLockedOffice } from './office/is-locked-office.ts';
import { recogniseTextFormat } from './recognise-text-format.ts';
import { looksLikeMail, looksLikeMhtml } from './recognise-mail.ts';

/** A file whose format is known; one of text is decoded by then. */
export type RecognisedFile =
  | { readonly format: FormatName; readonly decoded: null }
  | { readonly format: FormatName; readonly decoded: DecodedSource };

const latin1Head = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');

const pdfHeaderLimit = 1024;

/**
 * Recognises a file by what it holds, and by the extension of its name only where that says nothing. Text is decoded on
 * the way. Fails with `unsupported-format`, or with why the text could not be decoded.
 */
export async function recogniseFormat({
  name,
  bytes,
}: FileToRead): Promise<Result<RecognisedFile, ImportFailure>> {
  const binary = (format: FormatName) => ok({ format, decoded: null });
  const head = latin1Head(bytes, 8192);
  // Readers accept a PDF whose header stands somewhere in its first kilobyte (ISO 32000-1, annex H, note 13).
  if (head.slice(0, pdfHeaderLimit).includes('%PDF-') && !/^\s*[<{"]/.test(head)) return binary('pdf');
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return binary('rtf');
  if (isLockedOffice(bytes)) return err({ code: 'encrypted', place: null });
  if (head.startsWith('PK\x03\x04')) {
    // As adapters are, what opens archives is loaded when a file first needs it.
    const { recogniseZipDocument } = await import('./recognise-zip-document.ts');
    const document = await recogniseZipDocument(bytes);
    return document.ok ? binary(document.value) : document;
  }
  if (looksLikeMhtml(head, name)) return binary('mhtml');
  if (looksLikeMail(head, name)) return binary('mail');
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const format = recogniseTextFormat(decoded.value.text, name);
  return format.kind === 'unsupported'
    ? err({ code: 'unsupported-format', place: format.name })
    : ok({ format: format.kind, decoded: decoded.value });
}
