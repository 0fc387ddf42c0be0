import { lastSign } from './last-sign.ts';
import type { SourceLine } from './source-lines.ts';

const longestTitle = 160;

/** The bullet or number before an item of a list or a brief of a digest: «1- », «* », «• ». */
export const listMarker =
  /^(?:\(?[\d٠-٩۰-۹]{1,2}\s?(?:[-–)/]+|\.(?![\d٠-٩۰-۹]))\s*(?=[^\s\d٠-٩۰-۹])|[*•▪◾■►▶●○◆]\s*(?=\S)|[-–—]\s+(?=\S))/;

/** The time of an entry of a live report, or the ordinal of a part: «18:40 | …», «ثانيا: …»; folded. */
const partHeading =
  /^(?:\d{1,2}[:.]\d{2}(?!\d)|(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ا\s*[:：،.-]|(?:first|second|third|fourth|fifth|finally|step \d+|part \d+|chapter \d+)\s*[:.-]|[سج]\s*[:：]|[qa]\s*[:.])/;

/** Could be a headline: short, one sentence at most, no stop or comma at its end, no item or part of an article. */
export function isTitleShaped({ text, folded }: SourceLine): boolean {
  return !listMarker.test(text) && !partHeading.test(folded) && isTitleLike(text);
}

/** The same for words without a line of their own. */
export function isTitleLike(text: string): boolean {
  if (text.length < 8 || text.length > longestTitle) return false;
  if (/[.،؛:,;]["»”)]?$/.test(text) && !/(?:\.{2,}|…)["»”]?$/.test(text)) return false;
  return /\S\s+\S/.test(text) && /\p{L}{2}/u.test(text) && !/(?<!\.)[.؟!]\s+\S.*(?<!\.)[.؟!]\s+\S/.test(text);
}

/** Reads as running text: long, or closed as a sentence or an announcement is (a short question may be a headline). */
export function isParagraph(line: SourceLine): boolean {
  const { length } = line.text;
  if (length >= (line.isUnstopped ? 70 : 110)) return true;
  if (length < 30) return false;
  if (/[:،,]$/.test(line.text)) return true;
  return endsSentence(line.text) && (length >= 80 || !isTitleShaped(line));
}

const stop = /[.!؟?…。！？۔।]/;

/** True if the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => stop.test(lastSign(text));
