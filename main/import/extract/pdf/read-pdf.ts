import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { FileToRead, ReadDocument } from '../format-adapter.ts';
import { assemblePdf } from './assemble-pdf.ts';
import { isGarbled } from './is-garbled.ts';
import { startPdf } from './load-pdfjs.ts';
import type { PdfDocument } from './load-pdfjs.ts';
import { createBracketHabit } from './logical-order.ts';
import type { PdfPageLines } from './pdf-line.ts';
import { readGlyphs } from './read-glyphs.ts';
import type { OperatorNumbers } from './read-glyphs.ts';
import type { PdfMetadata } from './read-pdf-hints.ts';
import { readPageLines } from './read-page-lines.ts';

/** More pages than this are not read. */
const mostPages = 5_000;
/** A page with fewer letters than this under an image has not been read: it is a picture of its text. */
const fewestLetters = 15;
const scannedShare = 0.4;

/**
 * Reads the text of a PDF in reading order, with the page and box of every line. Fails with `encrypted` where a password is
 * needed, `broken-file`, and `scanned-pdf` where all pages are pictures. Pages that are pictures among others, pages that
 * are broken, and those beyond the limit are noted.
 */
export async function readPdf({ bytes }: FileToRead): Promise<Result<ReadDocument, ImportFailure>> {
  const { loading, ops } = await startPdf(bytes);
  try {
    const document = await loading.promise;
    const metadata = await readMetadata(document);
    const pages = await readPages(document, ops);
    return assembleReading({ ...pages, attached: await nameAttachments(document) }, metadata);
  } catch (error) {
    return err(failureOf(error));
  } finally {
    await loading.destroy();
  }
}

interface ReadPages {
  readonly pages: readonly PdfPageLines[];
  /** Scanned, or of letters that can only be looked at. */
  readonly pictures: readonly number[];
  readonly broken: readonly number[];
  /** The first and the last page beyond the limit. */
  readonly unread: readonly number[];
  readonly isMarked: boolean;
}

interface ReadFile extends ReadPages {
  /** Names of the files inside. */
  readonly attached: readonly string[];
}

async function readPages(document: PdfDocument, ops: OperatorNumbers): Promise<ReadPages> {
  const pages: PdfPageLines[] = [];
  const [pictures, broken]: [number[], number[]] = [[], []];
  let isMarked = false;
  const brackets = createBracketHabit();
  const last = Math.min(document.numPages, mostPages);
  for (let number = 1; number <= last; number++) {
    try {
      const page = await document.getPage(number);
      const content = await readGlyphs(page, ops);
      const letters = content.glyphs.filter(glyph => !glyph.isSpace).length;
      const lines = readPageLines(content, number, brackets);
      const isPicture = letters < fewestLetters && content.imageShare >= scannedShare;
      isMarked ||= content.isMarked;
      if (isPicture || isGarbled(lines.lines.map(line => line.text).join('\n'))) pictures.push(number);
      pages.push(lines);
      page.cleanup();
    } catch (error) {
      if (isPassword(error)) throw error;
      broken.push(number);
    }
  }
  const unread = document.numPages > last ? [last + 1, document.numPages] : [];
  return { pages, pictures, broken, unread, isMarked };
}

function assembleReading(read: ReadFile, metadata: PdfMetadata): Result<ReadDocument, ImportFailure> {
  const { pages, pictures, broken, isMarked } = read;
  if (pages.length === 0 && broken.length > 0) return err({ code: 'broken-file', place: null });
  const hasText = pages.some(({ page, lines }) => lines.length > 0 && !pictures.includes(page));
  if (!hasText && isMarked) return err({ code: 'scanned-pdf', place: null });
  const { text, places, documents } = assemblePdf(pages, metadata);
  return ok({
    mediaType: 'application/pdf',
    encoding: null,
    text,
    places: places satisfies readonly MediumPlace[],
    documents,
    members: [],
    records: null,
    notes: notesOf(read),
  });
}

/** Page numbers as a reader writes them: `p. 3, 5–7`. */
function namePages(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return `p. ${runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ')}`;
}

function notesOf({ pictures, broken, unread, attached }: ReadFile): readonly ImportNote[] {
  const [from, to] = unread;
  return [
    ...(pictures.length > 0 ? [{ code: 'part-not-read', place: namePages(pictures) } as const] : []),
    ...(broken.length > 0 ? [{ code: 'part-broken', place: namePages(broken) } as const] : []),
    ...(from === undefined ? [] : [{ code: 'part-not-read', place: `p. ${from}–${to}` } as const]),
    ...attached.map(place => ({ code: 'part-not-read', place }) as const),
  ];
}

const browser = /mozilla|chrom|firefox|safari|skia/i;

async function readMetadata(document: PdfDocument): Promise<PdfMetadata> {
  try {
    const { info } = await document.getMetadata();
    const stringOf = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' ? value : null;
    };
    return {
      title: stringOf('Title'),
      author: stringOf('Author'),
      language: stringOf('Language'),
      isFromBrowser: browser.test(`${stringOf('Creator') ?? ''} ${stringOf('Producer') ?? ''}`),
    };
  } catch (error) {
    if (isPassword(error)) throw error;
    // A file whose information is broken can still be read.
    return { title: null, author: null, language: null, isFromBrowser: false };
  }
}

/** So many are named: a portfolio can hold thousands. */
const mostNamed = 20;

/** The names of files that were put into the PDF; most of them are its own source or data, so they are not read. */
async function nameAttachments(document: PdfDocument): Promise<readonly string[]> {
  try {
    const attachments: unknown = await document.getAttachments();
    if (typeof attachments !== 'object' || attachments === null) return [];
    return Object.values(attachments)
      .slice(0, mostNamed)
      .map((file: unknown) =>
        typeof file === 'object' && file !== null && 'filename' in file ? String(file.filename) : '',
      )
      .filter(name => name !== '');
  } catch {
    // Broken attachments take nothing from the pages.
    return [];
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
const isPassword = (error: unknown): boolean => nameOf(error) === 'PasswordException';

function failureOf(error: unknown): ImportFailure {
  if (isPassword(error)) return { code: 'encrypted', place: null };
  return { code: 'broken-file', place: nameOf(error) || null };
}
