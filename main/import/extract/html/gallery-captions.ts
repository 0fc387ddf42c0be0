import { readBlock } from './assemble-blocks.ts';
import type { ContextReader } from './block-context.ts';
import { hasFewLinks, isHeading, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { ChosenBlocks } from './repair-blocks.ts';

/** A text of more letters stands for itself, whatever pictures are with it. */
const longestLead = 400;
const leastCaptions = 3;
/** A line of fewer letters is a date or a name, and a caption says who took the picture. */
const leastLine = 20;

/**
 * Takes the captions of a gallery for text, each in its place: where pictures tell the story, they are most of the words
 * that go with it. On any other page captions stay apart.
 */
export function withGalleryCaptions(
  blocks: readonly HtmlBlock[],
  chosen: ChosenBlocks,
  readContext: ContextReader,
): ChosenBlocks {
  const lead = sumLengths(chosen.text.filter(block => block.length >= leastLine && !isHeading(block)));
  if (lead > longestLead) return chosen;
  const top = chosen.text[0]?.index ?? 0;
  const captions = distinct(
    blocks.filter(
      block =>
        block.index >= top && block.length >= leastLine && hasFewLinks(block) && isOwn(block, readContext),
    ),
  );
  if (captions.length < leastCaptions || sumLengths(captions) < lead) return chosen;
  const taken = new Set([...chosen.text, ...captions]);
  return {
    text: blocks.filter(block => taken.has(block)),
    leftOut: chosen.leftOut.filter(({ block }) => !taken.has(block)),
  };
}

/** Galleries often hold their captions twice, beside the small pictures and the large ones. */
const distinct = (blocks: readonly HtmlBlock[]): readonly HtmlBlock[] => [
  ...new Map(blocks.map(block => [readBlock(block), block])).values(),
];

/** The caption of a picture of the article, not of one in a list of others. */
function isOwn({ element }: HtmlBlock, readContext: ContextReader): boolean {
  const context = readContext(element, null);
  const { parent = null } = context?.element ?? {};
  return context?.kind === 'caption' && (parent === null || isOwnOrNone(readContext(parent, null)));
}

const isOwnOrNone = (context: ReturnType<ContextReader>): boolean =>
  context === null || context.kind === 'caption';
