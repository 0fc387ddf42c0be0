import { foldText } from '#shared/text/normalise.ts';

/** Words that want a number beside them, and what they want it before. */
const openGaps: readonly RegExp[] = [
  /(?<![\u0621-\u064a])(?:نحو|حوالي|بنسبه|بواقع|بقيمه|بمبلغ|يبلغ|تبلغ|بلغت?|قدره|قدرها|تجاوزت?|بعد|عمره)\s+(?:كلم|كيلومترا?|مترا?|طنا?|دولارا?|ريالا?|يورو|درهما?|جنيها?|دينارا?|برميلا?|مليونا?|مليارا?|عاما|سنه|شخصا|بالمي?ه|بالمايه|في المايه|في الميه|%)(?![\u0621-\u064a])/g,
  /\b(?:about|some|nearly|over|than|of|to|by)\s+(?:percent|per cent|km|kilomet(?:er|re)s|million|billion|miles)\b/g,
  /(?<![\u0621-\u064a])(?:الساعه|عام|سنه)\s*(?=[،.؛])/g,
];

const fewestGaps = 2;

/**
 * True for a text that lost its digits on the way, as some corpora and broken exports do: not one digit in it, and
 * at least two units that something was to be counted in («على بعد كلم», «بلغت مليون دولار بنسبة في المئة»).
 */
export function lacksDigits(text: string): boolean {
  if (/\p{Nd}/u.test(text)) return false;
  const folded = foldText(text);
  const gaps = openGaps.reduce((count, gap) => count + (folded.match(gap)?.length ?? 0), 0);
  return gaps >= fewestGaps;
}
