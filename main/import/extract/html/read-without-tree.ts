import { createMappedTextBuilder } from '../mapped-text.ts';
import type { MappedText } from '../mapped-text.ts';
import { scanHtml } from './scan-html.ts';

/** Elements open at the same time, from which on a parser slows down. Real pages have some dozens. */
const nestingLimit = 2_000;
/** Pages above this size would take too much memory as a tree. */
const treeLimit = 24_000_000;
const tagLimit = 600_000;

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option'.split(' '),
);

/** True for a page that nests its elements so deeply, or has so many, that no tree should be made of it. */
export function isTooDeep(source: string): boolean {
  if (source.length > treeLimit) return true;
  let [depth, tags] = [0, 0];
  for (const token of scanHtml(source)) {
    if (token.kind === 'text') continue;
    if (++tags > tagLimit) return true;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else if (!voidElements.has(token.name) && ++depth > nestingLimit) return true;
  }
  return false;
}

const inlineElements = new Set(
  'a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup u'.split(' '),
);

/** The text of a page by its tags alone, one paragraph a line, with the place of each letter. */
export function readWithoutTree(source: string): MappedText {
  const builder = createMappedTextBuilder();
  let isLineEmpty = true;
  let hasSpace = false;
  for (const token of scanHtml(source)) {
    if (token.kind !== 'text') {
      if (!inlineElements.has(token.name) && !isLineEmpty) {
        builder.add('\n', null);
        isLineEmpty = true;
      }
      continue;
    }
    for (const { 0: word, index } of source
      .slice(token.start, token.end)
      .matchAll(/[\s\u00a0]+|[^\s\u00a0]+/g)) {
      if (/^[\s\u00a0]/.test(word)) {
        hasSpace = true;
        continue;
      }
      if (hasSpace && !isLineEmpty) builder.add(' ', null);
      builder.add(word, token.start + index);
      hasSpace = isLineEmpty = false;
    }
  }
  return builder.build();
}
