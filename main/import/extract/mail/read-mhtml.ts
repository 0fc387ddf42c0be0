import { decodeSource } from '#main/import/decode/decode-source.ts';
import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { FileToRead, FormatAdapter, Reading } from '../format-adapter.ts';
import { extractHtmlDocuments } from '../html/extract-html.ts';
import { contentOf, leavesOf, parseMime } from './mime-part.ts';
import type { MimePart } from './mime-part.ts';

/** Reads a web page that was saved with its parts in one file (RFC 2557): the page, or a frame of it that holds its text. */
export const mhtmlAdapter: FormatAdapter = { takes: 'bytes', read: file => Promise.resolve(readMhtml(file)) };

interface SavedPage {
  readonly part: MimePart;
  readonly decoded: DecodedSource;
  readonly documents: readonly ExtractedDocument[];
}

/** As few frames as anybody reads; pages of today hold dozens of them with advertisements. */
const frameLimit = 30;

function readMhtml({ bytes }: FileToRead): Reading {
  const { root, isCut } = parseMime(bytes);
  const pages = leavesOf(root).filter(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type));
  const main = mainPart(root, pages);
  if (main === null) return err({ code: 'no-article', place: null });
  const read = [main, ...pages.filter(page => page !== main).slice(0, frameLimit)].map(readPage);
  const page = choosePage(read.filter(candidate => candidate !== null));
  if (page === null) return err({ code: 'undecodable', place: main.type });
  const { text, encoding, notes } = page.decoded;
  const isOne = page.documents.length === 1;
  const url =
    addressOf(root.header.first('snapshot-content-location')) ??
    (isOne ? page.documents[0]?.url : null) ??
    locationOf(main);
  return ok({
    mediaType: 'multipart/related',
    encoding,
    text,
    places: [
      { kind: 'part', span: { start: 0, end: text.length }, part: locationOf(page.part) ?? page.part.type },
    ],
    documents: page.documents.map(document => ({ ...document, url: isOne ? url : (document.url ?? url) })),
    members: [],
    records: null,
    notes: isCut ? [...notes, { code: 'part-broken', place: 'multipart' }] : notes,
  });
}

/** The page that the others belong to: the one said to be it (RFC 2387, section 3.2), or the first. */
function mainPart(root: MimePart, pages: readonly MimePart[]): MimePart | null {
  const start = root.parameters.get('start');
  const location = root.header.first('snapshot-content-location');
  const isNamed = ({ header }: MimePart): boolean =>
    (start !== undefined && header.first('content-id') === start) ||
    (location !== null && header.first('content-location') === location);
  return pages.find(isNamed) ?? pages[0] ?? null;
}

function readPage(part: MimePart): SavedPage | null {
  const content = contentOf(part);
  const decoded = decodeSource(content, { declared: part.parameters.get('charset') ?? null });
  if (!decoded.ok) return null;
  return { part, decoded: decoded.value, documents: extractHtmlDocuments(decoded.value.text) };
}

const lengthOf = ({ documents }: SavedPage): number =>
  documents.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);

/** A frame holds the text of a page only where it has far more of it than the page around it. */
function choosePage(pages: readonly SavedPage[]): SavedPage | null {
  const [main, ...frames] = pages;
  if (main === undefined) return null;
  const [longest] = frames.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest !== undefined && lengthOf(longest) > 2 * lengthOf(main) ? longest : main;
}

const addressOf = (raw: string | null): string | null => {
  const address = raw?.replace(/\s+/g, '') ?? '';
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
};

const locationOf = ({ header }: MimePart): string | null => addressOf(header.first('content-location'));
