import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { assembleBlocks, placeOfBlock, readBlock } from './assemble-blocks.ts';
import { listBlocks } from './html-block.ts';
import type { HtmlBlock } from './html-block.ts';
import { textOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';

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

const longestName = 120;

/** What an element holds, where it is no longer than names are. */
export function nameIn(element: HtmlElement): string | null {
  const name = textOf(element, longestName * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name.length > longestName ? null : name;
}

/** True for an element of that class. */
export const isOf = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);
