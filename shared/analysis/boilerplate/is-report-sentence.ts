import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';

const told = /\b(?:said|says|told|asked|urged|wrote)\b/;
/** What stands in lines that invite to write, to ask or to follow. */
const invites =
  /راسل|تواصل|اتصل|بريد|ايميل|مزيد|استفسار|ملاحظ|e-?mail|contact|reach|write|send|follow|subscri|tips?\b|questions?\b/;
/** No line of names, offices and an address has more words. */
const mostWordsOfStaff = 8;

/** Whether a folded line that holds an address is a sentence of the report: one that tells what was said, or a long one that invites to nothing. */
export function isReportSentence(foldedLine: string): boolean {
  if (!/[.؟?!]$/.test(foldedLine)) return false;
  const words = foldedLine.split(/\s+/);
  if (arabicCueOf(words[0] ?? '') || told.test(foldedLine)) return true;
  return words.length > mostWordsOfStaff && !invites.test(foldedLine);
}
