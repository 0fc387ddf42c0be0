import { classifyBoilerplate } from '#shared/analysis/boilerplate/classify-boilerplate.ts';
import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import { readCreditLine, type Credit } from './dateline.ts';
import { readLineFields, readValueLine, type LineField } from './line-fields.ts';
import type { SourceLine } from './source-lines.ts';

/** What a line is by itself, before its neighbours are looked at. */
export type ClassifiedLine = {
  readonly line: SourceLine;
} & (
  | { readonly role: 'content' }
  | { readonly role: 'boilerplate'; readonly rule: BoilerplateRule }
  | { readonly role: 'fields'; readonly fields: readonly LineField[] }
  /** An outlet's or agency's name alone on its line, or with a place or «متابعات» beside it. */
  | { readonly role: 'credit'; readonly credit: Credit }
);

const longestTitle = 160;

/** Could be a headline: short, one sentence at most, no stop or comma at its end. */
export function isTitleShaped({ text }: SourceLine): boolean {
  if (text.length < 8 || text.length > longestTitle) return false;
  if (/[.،؛:,;]["»”)]?$/.test(text) && !/(?:\.{2,}|…)["»”]?$/.test(text)) return false;
  return (
    /\S\s+\S/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/(?<!\.)[.؟!]\s+\S.*(?<!\.)[.؟!]\s+\S/.test(text) &&
    !/^(?:[-•]\s|\*)/.test(text)
  );
}

/** Reads as running text: long, or closed as a sentence or an announcement is (a short question may be a headline). */
export function isParagraph(line: SourceLine): boolean {
  const { length } = line.text;
  if (length >= 110) return true;
  if (length < 30) return false;
  if (/[:،,]$/.test(line.text)) return true;
  return endsSentence(line.text) && (length >= 80 || !isTitleShaped(line));
}

/** True if the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!؟?…。]["»”’)\]\s]*$/.test(text);

function classifyAlone(source: string, line: SourceLine): ClassifiedLine {
  const rule = classifyBoilerplate(line.folded.text);
  if (rule) return { line, role: 'boilerplate', rule };
  const fields = readLineFields(source, line);
  if (fields.length > 0) return { line, role: 'fields', fields };
  const credit = readCreditLine(line.text);
  return credit ? { line, role: 'credit', credit } : { line, role: 'content' };
}

/** The field whose value is expected on the next line, if the line ends in one. */
function openField(classified: ClassifiedLine | undefined): LineField | null {
  if (classified?.role !== 'fields') return null;
  const last = classified.fields.at(-1);
  return last && last.value === null ? last : null;
}

/** Says of each line whether it is text, boilerplate, or states something about the article. */
export function classifyLines(source: string, lines: readonly SourceLine[]): readonly ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  for (const line of lines) {
    const open = openField(classified.at(-1));
    const value = open ? readValueLine(source, line, open.kind) : null;
    classified.push(value ? { line, role: 'fields', fields: [value] } : classifyAlone(source, line));
  }
  return classified;
}
