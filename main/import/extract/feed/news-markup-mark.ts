/** The roots of the formats in which agencies deliver: NITF, NewsML 1 and NewsML-G2 of the IPTC. */
const start =
  /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w-]+:)?(?:nitf|newsml|newsitem|newsmessage)[\s>]/i;
const headLength = 8000;

/** True for a report, or several, as an agency delivers them. */
export const isNewsMarkup = (source: string): boolean => start.test(source.slice(0, headLength));
