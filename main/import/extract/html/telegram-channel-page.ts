import type { ExtractedDocument } from '../extracted-document.ts';
import { attributeOf, elementsOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import { isOf, messageDocuments, messagesIn, nameIn } from './message-documents.ts';
import { parsePage } from './parse-page.ts';

/** What only the pages have that Telegram shows a public channel in (t.me/s/…), with quotation marks or, saved, without. */
const messageMark = /\sclass=["']?(?:[\w-]{1,40}\s){0,5}tgme_widget_message[\s"'>]/;

/** True for a page of a public channel of Telegram, as a browser shows or saves it. */
export const isTelegramChannelPage = (source: string): boolean => messageMark.test(source);

/** Reads each message with text out of such a page, as an article of its own: its date, its address, and the channel as outlet. */
export function readTelegramChannelPage(source: string): readonly ExtractedDocument[] {
  const { body } = parsePage(source);
  const elements = [...elementsOf(body)];
  const header =
    elements.find(element => isOf(element, 'tgme_channel_info_header_title')) ??
    elements.find(element => isOf(element, 'tgme_header_title'));
  const channel = header === undefined ? null : nameIn(header);
  return [...messagesIn(body, element => isOf(element, 'tgme_widget_message'))].flatMap(message =>
    readMessage(message, channel),
  );
}

function readMessage(message: HtmlElement, channel: string | null): readonly ExtractedDocument[] {
  const inner = [...ownElements(message)];
  const byClass = (name: string): HtmlElement | undefined => inner.find(element => isOf(element, name));
  const owner = byClass('tgme_widget_message_owner_name');
  const link = byClass('tgme_widget_message_date');
  const time = link === undefined ? undefined : [...elementsOf(link)].find(({ name }) => name === 'time');
  const text = byClass('tgme_widget_message_text');
  return messageDocuments(text === undefined ? [] : [text], {
    channel: (owner === undefined ? null : nameIn(owner)) ?? channel,
    published: time === undefined ? null : attributeOf(time, 'datetime'),
    part: attributeOf(message, 'data-post'),
    url: link === undefined ? null : attributeOf(link, 'href'),
  });
}

/** The elements of a message, without those of the message that it answers. */
function* ownElements(root: HtmlElement): Generator<HtmlElement> {
  yield root;
  for (const child of root.children)
    if (child.kind === 'element' && !isOf(child, 'tgme_widget_message_reply')) yield* ownElements(child);
}
