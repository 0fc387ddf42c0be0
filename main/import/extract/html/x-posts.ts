import type { ExtractedDocument } from '../extracted-document.ts';
import { attributeOf, elementsOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import { messageDocuments, messagesIn, nameIn } from './message-documents.ts';
import { parsePage } from './parse-page.ts';

/** How the pages of X, once Twitter, mark a post and its text. */
const postMark = /\sdata-testid=["']?tweet["'\s>]/;
const textMark = /\sdata-testid=["']?tweetText["'\s>]/;

/** True for a page of X with posts, as a browser saves it. */
export const isPageOfX = (source: string): boolean => postMark.test(source) && textMark.test(source);

/** Reads each post with text out of such a page, as an article of its own: its date, its address, and the account as outlet. */
export const readPostsOfX = (source: string): readonly ExtractedDocument[] =>
  [...messagesIn(parsePage(source).body, element => isMarked(element, 'tweet'))].flatMap(readPost);

function readPost(post: HtmlElement): readonly ExtractedDocument[] {
  const inner = [...elementsOf(post)];
  const user = inner.find(element => isMarked(element, 'User-Name'));
  const time = inner.find(({ name }) => name === 'time');
  const link = time?.parent?.name === 'a' ? attributeOf(time.parent, 'href') : null;
  const name = user === undefined ? undefined : [...elementsOf(user)].find(isFilledSpan);
  return messageDocuments(
    inner.filter(element => isMarked(element, 'tweetText')),
    {
      channel: name === undefined ? null : nameIn(name),
      published: time === undefined ? null : attributeOf(time, 'datetime'),
      part: link?.replace(/^https?:\/\/[^/]*\/|^\//, '') ?? null,
      url: link !== null && /^https?:/.test(link) ? link : null,
    },
  );
}

const isMarked = (element: HtmlElement, mark: string): boolean =>
  attributeOf(element, 'data-testid') === mark;

/** The account's name comes before its handle. */
const isFilledSpan = (element: HtmlElement): boolean =>
  element.name === 'span' &&
  element.children.some(child => child.kind === 'text' && child.text.trim() !== '');
