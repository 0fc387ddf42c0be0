const separators = /\s+(?:[|–—:·•-]|::|\/\/)\s+|\s*[|»«›]\s*/g;

/** The parts of a title between its separators: headline, section, site. */
export const partsOf = (title: string): readonly string[] =>
  title
    .split(separators)
    .map(part => part.trim())
    .filter(part => part !== '');
