import { classifyBoilerplate } from '#shared/analysis/boilerplate/classify-boilerplate.ts';
import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { readCreditLine, type Credit } from './dateline.ts';
import { readLineFields, readValueLine, type LineField } from './line-fields.ts';
import type { SourceLine } from './source-lines.ts';

/** What a line is by itself, before its neighbours are looked at. */
export type ClassifiedLine = {
  readonly line: SourceLine;
} & (
  | { readonly role: 'content' }
  | { readonly role: 'boilerplate'; readonly rule: Pick<BoilerplateRule, 'id' | 'kind'> }
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

const kickerRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.kicker', kind: 'navigation' };

const outletWords = /^(?:صحيفه|جريده|وكاله|موقع|بوابه|شبكه|قناه|مجله|منصه|the) \S+(?: \S+){0,2}$/;

/**
 * A page may print its outlet or its section above the headline: a few words that the report does not repeat, over a
 * longer line that it does.
 */
function withoutKicker(classified: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const [first, second, third] = classified.filter(line => line.role === 'content');
  if (!first || !second || !third || first.line.text.length > 36 || !isTitleShaped(second.line))
    return classified;
  if (first.line.text.split(/\s+/).length > 4 || second.line.text.length < 28 || isParagraph(second.line))
    return classified;
  if (!isParagraph(third.line)) return classified;
  const lead = contentStems(third.line.text);
  if (sharedStems(contentStems(first.line.text), lead) > 0) return classified;
  if (sharedStems(contentStems(second.line.text), lead) < 0.2) return classified;
  const { line } = first;
  const kicker: ClassifiedLine = outletWords.test(line.folded.text)
    ? { line, role: 'credit', credit: { outlet: { start: 0, end: line.text.length }, dated: null } }
    : { line, role: 'boilerplate', rule: kickerRule };
  return classified.map(other => (other === first ? kicker : other));
}

/** Says of each line whether it is text, boilerplate, or states something about the article. */
export function classifyLines(source: string, lines: readonly SourceLine[]): readonly ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  for (const line of lines) {
    const open = openField(classified.at(-1));
    const value = open ? readValueLine(source, line, open.kind) : null;
    classified.push(value ? { line, role: 'fields', fields: [value] } : classifyAlone(source, line));
  }
  return withoutKicker(classified);
}
