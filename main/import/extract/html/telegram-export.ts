import type { ExtractedDocument } from '../extracted-document.ts';
import { attributeOf, elementsOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import { isOf, messageDocuments, nameIn } from './message-documents.ts';
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

function nameOf(body: HtmlElement): string | null {
  const header = [...elementsOf(body)].find(element => isOf(element, 'page_header'));
  return header === undefined ? null : nameIn(header);
}

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
