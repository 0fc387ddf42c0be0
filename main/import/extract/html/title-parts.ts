const separators = /\s+(?:[|–—:·•-]|::|\/\/)\s+|\s*[|»«›]\s*/g;

/** The parts of a title between its separators: headline, section, site. */
export const partsOf = (title: string): readonly string[] =>
  title
    .split(separators)
    .map(part => part.trim())
    .filter(part => part !== '');

const borders = /\s+(?:[|–—:·•-]|::|\/\/)\s+|\s*[|»«›]\s*|:\s+/g;
const mostBorders = 8;

/** What stands before and after each separator of a title: the headline is among it where sections and sites stand at one end. */
export const endsOf = (title: string): readonly string[] =>
  [...title.matchAll(borders)]
    .slice(0, mostBorders)
    .flatMap(border => [title.slice(0, border.index), title.slice(border.index + border[0].length)]);
