import { isChatExport } from './chat/chat-messages.ts';
import { looksLikeJsonFeed } from './feed/json-feed-mark.ts';
import { isNewsMarkup } from './feed/news-markup-mark.ts';
import { assignmentOfTweets } from '#shared/records/json/tweets-archive.ts';
import { isTable } from '#shared/records/delimited/is-table.ts';
import type { FormatName } from './format-adapter.ts';
import { recogniseProgramText } from './recognise-program-text.ts';

/** What a decoded file is written in. */
export type TextFormat =
  | {
      readonly kind: Extract<
        FormatName,
        'plain' | 'markdown' | 'html' | 'feed' | 'chat' | 'csv' | 'json' | 'json-lines'
      >;
    }
  | { readonly kind: 'unsupported'; readonly name: string };

const headLength = 4096;

const byExtension: Readonly<Record<string, TextFormat>> = {
  html: { kind: 'html' },
  htm: { kind: 'html' },
  xhtml: { kind: 'html' },
  shtml: { kind: 'html' },
  md: { kind: 'markdown' },
  markdown: { kind: 'markdown' },
  csv: { kind: 'csv' },
  tsv: { kind: 'csv' },
  tab: { kind: 'csv' },
  json: { kind: 'json' },
  jsonl: { kind: 'json-lines' },
  ndjson: { kind: 'json-lines' },
  xml: { kind: 'unsupported', name: 'XML' },
};

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i;
const htmlTags = /<(?:p|div|span|a|br|h[1-6]|table|ul|img)\b[^<>]*>/gi;
const feedStart =
  /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF|[\w-]+:(?:rss|feed))\b/i;
const xmlStart = /^\s*<\?xml/i;
const jsonObjectStart = /^\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})/;
const jsonListStart = /^\s*\[\s*(?:\{\s*["}]|\[|"(?:[^"\\]|\\.)*"\s*[,\]]|\])/;
/** One object a line: the first line is a whole one, and the second begins another. */
const jsonLines = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;

/** Recognises a format by what the text holds, and by the extension of the name only where that says nothing. */
export function recogniseTextFormat(source: string, fileName: string): TextFormat {
  const head = source.slice(0, headLength);
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (htmlStart.test(head)) return { kind: 'html' };
  if (feedStart.test(head)) return { kind: 'feed' };
  if (isNewsMarkup(head)) return { kind: 'feed' };
  if (xmlStart.test(head)) return { kind: 'unsupported', name: 'XML' };
  if (assignmentOfTweets(source) > 0) return { kind: 'json' };
  const program = recogniseProgramText(head, fileName);
  if (program !== null) return { kind: 'unsupported', name: program };
  if (jsonObjectStart.test(head) && looksLikeJsonFeed(head)) return { kind: 'feed' };
  if (jsonObjectStart.test(head)) return { kind: isJsonLines(source) ? 'json-lines' : 'json' };
  if (jsonListStart.test(head)) return { kind: 'json' };
  if (isChatExport(source)) return { kind: 'chat' };
  const known = byExtension[extension];
  if (known !== undefined) return known;
  if (isTable(source)) return { kind: 'csv' };
  return (head.match(htmlTags)?.length ?? 0) >= 6 ? { kind: 'html' } : { kind: 'plain' };
}

const lineLimit = 1_000_000;

const isJsonLines = (source: string): boolean => jsonLines.test(source.slice(0, lineLimit));
