import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import { furtherFrontMatters, readFrontMatter } from './front-matter.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedTextBuilder } from '#shared/text/mapped-text.ts';

/** What a line begins with and that is no text: heading, quotation, list and task marks. */
const lineStart = /^[ \t]{0,3}(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$))+/;
/** Rules, underlines of headings, table rulers, fences of code, definitions of links. */
const lineWithoutText =
  /^[ \t]*(?:[-*_=](?:[ \t]*[-*_=]){2,}|=+|(?:`{3,}|~{3,}).*|\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*|\[[^\]]+\]:[ \t]+\S.*)[ \t]*$/;
const headingStart = /^[ \t]{0,3}#{1,6}[ \t]+(?<words>.*?)[ \t#]*$/;
const headingEnd = /[ \t]+#+[ \t]*$/;

/**
 * Marks inside a line, of which only the groups are text. What they enclose is bounded, so that a line of nothing but
 * marks that are never closed does not take forever.
 */
const inline = new RegExp(
  [
    String.raw`!\[[^\]]{0,500}\]\([^)]{0,2000}\)`,
    String.raw`\[(?<link>[^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,500}\])`,
    String.raw`<(?<address>https?:[^>\s]{1,2000})>`,
    String.raw`</?[a-z][^<>]{0,1000}>`,
    '`{1,10}(?<code>[^`]{1,1000})`{1,10}',
    String.raw`(?<strong>\*\*|__)(?=\S)(?<bold>.{1,1000}?)(?<=\S)\k<strong>`,
    String.raw`(?<![\w*\p{L}])(?<mark>[*_])(?=\S)(?<slanted>[^*_]{1,1000}?)(?<=\S)\k<mark>(?![\w*\p{L}])`,
    String.raw`~~(?<struck>.{1,1000}?)~~`,
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
  ].join('|'),
  'giu',
);
const textGroups = ['link', 'address', 'code', 'bold', 'slanted', 'struck', 'escaped'] as const;

/**
 * Takes Markdown's marks off and keeps the place of every letter. The first heading is the title; front matter is
 * left out but for what it says of the article. Another front matter below the text of the first begins another one.
 */
export function extractMarkdown(source: string): readonly ExtractedDocument[] {
  const starts = [0, ...furtherFrontMatters(source)];
  return starts.map((start, i) => {
    const document = extractNote(source, start, starts[i + 1] ?? source.length);
    return starts.length === 1 ? document : { ...document, part: `#${i + 1}` };
  });
}

function extractNote(source: string, from: number, to: number): ExtractedDocument {
  const builder = createMappedTextBuilder();
  const frontMatter = readFrontMatter(source.slice(from, to), from);
  let heading: string | null = null;
  let start = from + (frontMatter?.length ?? 0);
  const lines = source.slice(start, to).split('\n');
  for (const [index, line] of lines.entries()) {
    const words = headingStart.exec(line)?.groups?.['words'];
    heading ??= words === undefined ? null : plainText(words);
    if (!lineWithoutText.test(line)) addLine(builder, line, start);
    builder.add(isWrapped(line, lines[index + 1]) ? ' ' : '\n', null);
    start += line.length + 1;
  }
  const hints = frontMatter?.hints ?? noHints;
  return {
    mediaType: 'text/markdown',
    ...builder.build(),
    hints: { ...hints, title: hints.title ?? heading },
    ...(frontMatter && { hintOrigins: frontMatter.hintOrigins, url: frontMatter.url }),
    leftOut: [],
  };
}

/**
 * A paragraph may be broken into lines of a fixed width. Lines too short or too long for that are paragraphs of their
 * own, as pages are often saved, although Markdown would run them together.
 */
function isWrapped(line: string, next: string | undefined): boolean {
  const isOfFixedWidth = line.length >= 50 && line.length <= 120 && !/(?: {2}|\\)\r?$/.test(line);
  if (!isOfFixedWidth || headingStart.test(line) || lineWithoutText.test(line)) return false;
  return next !== undefined && next.trim() !== '' && !lineStart.test(next) && !lineWithoutText.test(next);
}

function addLine(builder: MappedTextBuilder, line: string, start: number): void {
  const from = lineStart.exec(line)?.[0].length ?? 0;
  const to = headingStart.test(line) ? line.length - (headingEnd.exec(line)?.[0].length ?? 0) : line.length;
  addInline(builder, line.slice(from, to), start + from);
}

function addInline(builder: MappedTextBuilder, text: string, start: number): void {
  let done = 0;
  for (const match of text.matchAll(inline)) {
    builder.add(text.slice(done, match.index), start + done);
    done = match.index + match[0].length;
    const inner = textGroups.map(name => match.groups?.[name]).find(group => group !== undefined);
    if (inner === undefined) continue;
    const at = match.index + match[0].indexOf(inner, match.groups?.['strong']?.length ?? 1);
    const isLiteral = match.groups?.['code'] !== undefined || match.groups?.['escaped'] !== undefined;
    if (isLiteral) builder.add(inner, start + at);
    else addInline(builder, inner, start + at);
  }
  builder.add(text.slice(done), start + done);
}

function plainText(line: string): string {
  const builder = createMappedTextBuilder();
  addInline(builder, line, 0);
  return builder.build().text.trim();
}
