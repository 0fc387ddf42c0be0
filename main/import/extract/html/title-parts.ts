const separators = /\s+(?:[|–—:·•-]|::|\/\/)\s+|\s*[|»«›]\s*/g;

/** More is no title, and would be dear to part. */
const longestTitle = 2_000;

const bareTitle = (title: string): string => title.slice(0, longestTitle).replace(/\s+/g, ' ');

/** The parts of a title between its separators: headline, section, site. */
export const partsOf = (title: string): readonly string[] =>
  bareTitle(title)
    .split(separators)
    .map(part => part.trim())
    .filter(part => part !== '');

const borders = /\s+(?:[|–—:·•-]|::|\/\/)\s+|\s*[|»«›]\s*|:\s+/g;
const mostBorders = 8;

/** What stands before and after each separator of a title: the headline is among it where sections and sites stand at one end. */
export const endsOf = (title: string): readonly string[] =>
  [...bareTitle(title).matchAll(borders)]
    .slice(0, mostBorders)
    .flatMap(({ index, 0: border }) => [
      bareTitle(title).slice(0, index),
      bareTitle(title).slice(index + border.length),
    ]);
