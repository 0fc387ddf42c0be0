import type { Span } from '#shared/domain/article/span.ts';
import { readBlock } from '../html/assemble-blocks.ts';
import type { HtmlBlock } from '../html/html-block.ts';
import { findPageItems } from '../html/page-items.ts';
import type { MailBody } from './mail-body.ts';
import { plainSubject } from './mail-subject.ts';

/** One of several reports that a mail holds; spans are in its text. */
export interface MailItem {
  readonly title: string;
  /** With its title. */
  readonly span: Span;
  /** Lines in it that only lead to more. */
  readonly more: readonly Span[];
  /** Where its heading leads; null where it leads nowhere. */
  readonly url: string | null;
}

/** The reports of a marked up mail that holds several, in order; none for any other. `subject` is that of the mail. */
export function findMailItems(bodies: readonly MailBody[], subject: string): readonly MailItem[] {
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || body.blocks.length === 0) return [];
  const items = findPageItems(body.blocks, { titles: [plainSubject(subject)], isDeclared: false });
  if (items.length === 0) return [];
  const places = placesOf(body.blocks);
  const placeOf = (block: HtmlBlock): Span => places[block.index] ?? { start: 0, end: 0 };
  return items.map(({ heading, lines, more, address }) => {
    const own = [heading, ...lines, ...more].map(placeOf);
    return {
      title: readBlock(heading),
      span: { start: placeOf(heading).start, end: own.reduce((end, span) => Math.max(end, span.end), 0) },
      more: more.map(placeOf),
      url: address !== null && /^https?:\/\/\S+$/i.test(address) ? address : null,
    };
  });
}

/** Where each paragraph stands in the text that all of them make. */
function placesOf(blocks: readonly HtmlBlock[]): readonly Span[] {
  let at = 0;
  return blocks.map(block => {
    const start = at;
    const end = start + readBlock(block).length;
    at = end + 1;
    return { start, end };
  });
}
