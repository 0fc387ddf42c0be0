import { assembleBlocks } from './html/assemble-blocks.ts';
import { listBlocks } from './html/html-block.ts';
import { parsePage } from './html/parse-page.ts';
import type { MappedText } from './mapped-text.ts';

/** All the text of a piece of HTML that is somebody's text as a whole, as the body of a mail or an entry of a feed is. */
export const readHtmlFragment = (source: string): MappedText =>
  assembleBlocks(listBlocks(parsePage(source).body));
