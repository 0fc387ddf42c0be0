import type { Span } from '#shared/domain/article/span.ts';
import { type NormalisedText, originalSpan } from '#shared/text/normalise.ts';
import { compilePattern, type PatternLanguage } from './compile-pattern.ts';
import { compileNeeds } from './rule-needs.ts';
import type { Reading, TemporalRule } from './temporal-rule.ts';

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: TemporalRule;
  readonly pattern: RegExp;
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
  /** All must be somewhere in a text for the pattern to be tried. */
  readonly needs: readonly RegExp[];
}

/** What a rule found: `span` in the folded text. */
export interface RuleMatch {
  readonly rule: TemporalRule;
  readonly span: Span;
  readonly reading: Reading;
}

/**
 * Patterns begin by taking the sign before a word, which is much faster than looking back at every letter; so they run
 * on the text with one space before it, and an index of theirs is one behind.
 */
const boundary = ' ';

/** A text and its folded form. */
export interface FoldedText {
  readonly original: string;
  readonly normalised: NormalisedText;
}

const contextLength = 120;

/** Makes the rules of one language ready to run; the order of the rules breaks ties. */
export function compileRules(
  rules: readonly TemporalRule[],
  language: PatternLanguage,
): readonly CompiledRule[] {
  const { letters } = language;
  return rules.map(rule => {
    const lead = compilePattern(rule.lead ?? language.lead, language);
    const body = compilePattern(rule.pattern, language);
    const notAfter = rule.unlessAfter === undefined ? null : compilePattern(rule.unlessAfter, language);
    const notBefore = rule.unlessBefore === undefined ? null : compilePattern(rule.unlessBefore, language);
    return {
      rule,
      pattern: new RegExp(String.raw`[^${letters}\d](?<lead>${lead})(?:${body})(?![${letters}\d])`, 'g'),
      notAfter:
        notAfter === null ? null : new RegExp(String.raw`(?<![${letters}])[وف]?[بلك]?(?:${notAfter})\s*$`),
      needs: compileNeeds(rule.pattern, language),
      notBefore: notBefore === null ? null : new RegExp(`^(?:${notBefore})(?![${letters}])`),
    };
  });
}

/** Takes off what a pattern may drag along: outer white space and commas, a bracket that does not pair. */
function tidied(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[\s،,]/.test(text.charAt(end - 1))) end--;
  while (end > start && /\s/.test(text.charAt(start))) start++;
  const opened = /[([]/.test(text.slice(start, end));
  const closed = /[)\]]$/.test(text.slice(start, end));
  if (closed && !opened) end--;
  if (opened && !closed && /[)\]]/.test(text.charAt(end))) end++;
  return { start, end };
}

function readMatch(
  compiled: CompiledRule,
  match: RegExpExecArray,
  { original, normalised }: FoldedText,
): RuleMatch | null {
  const { text } = normalised;
  const groups = match.groups ?? {};
  const start = match.index + (groups['lead'] ?? '').length;
  const end = match.index + match[0].length - 1;
  const left = text.slice(Math.max(0, start - contextLength), start);
  const right = text.slice(end, end + contextLength);
  if (compiled.notAfter?.test(left) || compiled.notBefore?.test(right)) return null;
  const { start: from, end: to } = originalSpan(normalised, start, end);
  const context = { left, right, matched: text.slice(start, end), originalText: original.slice(from, to) };
  const reading = compiled.rule.read(groups, context);
  return reading && { rule: compiled.rule, span: tidied(text, { start, end }), reading };
}

function matchesOf(compiled: CompiledRule, folded: FoldedText, bounded: string): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  const { pattern } = compiled;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(bounded); match; match = pattern.exec(bounded)) {
    const read = readMatch(compiled, match, folded);
    if (read) found.push(read);
    pattern.lastIndex = read ? Math.max(match.index + 1, read.span.end) : match.index + 1;
  }
  return found;
}

const lengthOf = ({ span }: RuleMatch): number => span.end - span.start;

/** Adds to `taken` what does not overlap it, the longest first, and returns the rest. */
function takeLongest(candidates: RuleMatch[], taken: RuleMatch[], covered: Uint8Array): readonly RuleMatch[] {
  const refused: RuleMatch[] = [];
  for (const candidate of candidates.sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const { start, end } = candidate.span;
    if (covered.subarray(start, end).includes(1)) {
      refused.push(candidate);
      continue;
    }
    covered.fill(1, start, end);
    taken.push(candidate);
  }
  return refused;
}

/** The rules that can find something in a text. */
function applicableRules(rules: readonly CompiledRule[], text: string): readonly CompiledRule[] {
  const answers = new Map<RegExp, boolean>();
  const holds = (need: RegExp): boolean => {
    const known = answers.get(need) ?? need.test(text);
    answers.set(need, known);
    return known;
  };
  return rules.filter(({ needs }) => needs.every(holds));
}

/** A sign that no pattern finds and no word holds. */
const masked = '\u0001';

/** The text with all that is covered masked. */
function maskCovered(bounded: string, taken: readonly RuleMatch[]): string {
  let text = bounded;
  for (const { start, end } of taken.map(({ span }) => span)) {
    const from = start + boundary.length;
    text = text.slice(0, from) + masked.repeat(end - start) + text.slice(end + boundary.length);
  }
  return text;
}

/**
 * What the rules find in a text, in its order, without overlaps: the longest match wins, then the earlier rule. A rule
 * whose match lost a part of its words to a longer one («مساء» of «مساء الخميس» to «الساعة 23:30 مساء») is tried again on the rest.
 */
export function matchRules(rules: readonly CompiledRule[], folded: FoldedText): readonly RuleMatch[] {
  const bounded = boundary + folded.normalised.text;
  const covered = new Uint8Array(folded.normalised.text.length);
  const taken: RuleMatch[] = [];
  const refused = takeLongest(
    applicableRules(rules, bounded).flatMap(rule => matchesOf(rule, folded, bounded)),
    taken,
    covered,
  );
  const cut = refused.filter(({ span }) => covered.subarray(span.start, span.end).includes(0));
  if (cut.length > 0) {
    const again = new Set(cut.map(({ rule }) => rule));
    const rest = maskCovered(bounded, taken);
    const isInCut = ({ span }: RuleMatch): boolean =>
      cut.some(one => one.span.start <= span.start && span.end <= one.span.end);
    const found = rules
      .filter(({ rule }) => again.has(rule))
      .flatMap(rule => matchesOf(rule, folded, rest))
      .filter(isInCut);
    takeLongest(found, taken, covered);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}
