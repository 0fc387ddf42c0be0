import type { ExtractedDocument } from '../extracted-document.ts';
import { isTelegramChannelPage, readTelegramChannelPage } from './telegram-channel-page.ts';
import { isTelegramExport, readTelegramExport } from './telegram-export.ts';
import { isPageOfX, readPostsOfX } from './x-posts.ts';

/** The messages of a page that holds messages and no article, each by itself; none for any other page. */
export function readMessages(source: string): readonly ExtractedDocument[] {
  if (isTelegramExport(source)) return readTelegramExport(source);
  if (isTelegramChannelPage(source)) return readTelegramChannelPage(source);
  return isPageOfX(source) ? readPostsOfX(source) : [];
}
