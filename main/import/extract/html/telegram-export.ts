import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { assembleBlocks, placeOfBlock, readBlock } from './assemble-blocks.ts';
import { listBlocks } from './html-block.ts';
import type { HtmlBlock } from './html-block.ts';
import { attributeOf, elementsOf, textOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import { parsePage } from './parse-page.ts';

/** What only the pages have to which Telegram Desktop exports a chat or channel. */
const exportMark = /<div class="history">[\s\S]{0,4000}?<div class="message (?:default|service)\b/;
const headLength = 40_000;

/** True for a page that Telegram Desktop exported. */
export const isTelegramExport = (source: string): boolean => exportMark.test(source.slice(0, headLength));

/** Reads each message with text out of such a page, as an article of its own: its date, and the channel as outlet. */
export function readTelegramExport(source: string): readonly ExtractedDocument[] {
  const page = parsePage(source);
  const channel = nameOf(page.body);
  return [...elementsOf(page.body)]
    .filter(element => isOf(element, 'message') && isOf(element, 'default'))
    .flatMap(message => readMessage(message, channel));
}

function readMessage(message: HtmlElement, channel: string | null): readonly ExtractedDocument[] {
  const inner = [...elementsOf(message)];
  const text = inner.find(element => isOf(element, 'text'));
  const date = inner.find(element => isOf(element, 'date') && attributeOf(element, 'title') !== null);
  const published = date === undefined ? null : readDate(attributeOf(date, 'title') ?? '');
  return messageDocuments(text === undefined ? [] : [text], {
    channel,
    published,
    part: attributeOf(message, 'id'),
    url: null,
  });
}

/** The elements that are messages, none inside another. */
export function* messagesIn(
  root: HtmlElement,
  isMessage: (element: HtmlElement) => boolean,
): Generator<HtmlElement> {
  if (isMessage(root)) yield root;
  else for (const child of root.children) if (child.kind === 'element') yield* messagesIn(child, isMessage);
}

/** What is said of a message beside its text. */
export interface MessageFacts {
  readonly channel: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** What it is called in its page. */
  readonly part: string | null;
  readonly url: string | null;
}

/** A message, with what it quotes, as an article of its own; none where it has no text. */
export function messageDocuments(
  holders: readonly HtmlElement[],
  { channel, published, part, url }: MessageFacts,
): readonly ExtractedDocument[] {
  const blocks = holders.flatMap(listBlocks);
  const place = placeOfBlock({ texts: blocks.flatMap(({ texts }) => texts) });
  if (place === null) return [];
  return [
    {
      mediaType: 'text/html',
      ...assembleBlocks(blocks),
      hints: { ...noHints, title: titleOf(blocks), outlet: channel, published },
      hintOrigins: {
        outlet: { provenance: 'metadata', source: null },
        published: { provenance: 'metadata', source: null },
      },
      url,
      leftOut: [],
      isOneArticle: true,
      span: place,
      part,
    },
  ];
}

const longestTitle = 150;

/** A line over more, that ends as no sentence does, is the headline of a message. */
function titleOf([first, second]: readonly HtmlBlock[]): string | null {
  if (first === undefined || second === undefined || first.length > longestTitle) return null;
  const line = readBlock(first);
  return second.length > first.length && !/[.،,;؛:]$/u.test(line) ? line : null;
}

function nameOf(body: HtmlElement): string | null {
  const header = [...elementsOf(body)].find(element => isOf(element, 'page_header'));
  const name = header === undefined ? '' : textOf(header, 200).replace(/\s+/g, ' ').trim();
  return name === '' || name.length > 120 ? null : name;
}

/** True for an element of that class. */
export const isOf = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);

/** «11.05.2024 10:00:00 UTC+03:00» in ISO 8601; null for any other writing. */
function readDate(title: string): string | null {
  const match =
    /^(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4}) (?<time>\d\d:\d\d:\d\d)(?: UTC(?<zone>[+-]\d\d:\d\d))?/.exec(
      title,
    )?.groups;
  if (match === undefined) return null;
  const { year, month, day, time, zone = '' } = match;
  return `${year}-${month}-${day}T${time}${zone}`;
}
