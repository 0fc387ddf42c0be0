import type { Span } from '#shared/domain/article/span.ts';
import { type NormalisedText, originalSpan } from '#shared/text/normalise.ts';
import { compilePattern, type PatternLanguage } from './compile-pattern.ts';
import { createRulePlaces, placesOfRules, type RulePlaces } from './rule-places.ts';
import type { Reading, TemporalRule } from './temporal-rule.ts';

/** A rule ready to run. */
interface CompiledRule {
  readonly rule: TemporalRule;
  readonly pattern: RegExp;
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
}

/** The rules of one language, and where in a text each is worth trying. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly places: RulePlaces;
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

function compileRule(rule: TemporalRule, body: string, language: PatternLanguage): CompiledRule {
  const { letters } = language;
  const lead = compilePattern(rule.lead ?? language.lead, language);
  const notAfter = rule.unlessAfter === undefined ? null : compilePattern(rule.unlessAfter, language);
  const notBefore = rule.unlessBefore === undefined ? null : compilePattern(rule.unlessBefore, language);
  return {
    rule,
    pattern: new RegExp(String.raw`[^${letters}\d](?<lead>${lead})${body}(?![${letters}\d])`, 'y'),
    notAfter:
      notAfter === null ? null : new RegExp(String.raw`(?<![${letters}])[وف]?[بلك]?(?:${notAfter})\s*$`),
    notBefore: notBefore === null ? null : new RegExp(`^(?:${notBefore})(?![${letters}])`),
  };
}

/** Makes the rules of one language ready to run; the order of the rules breaks ties. */
export function compileRules(rules: readonly TemporalRule[], language: PatternLanguage): CompiledRules {
  const bodies = rules.map(({ pattern }) => `(?:${compilePattern(pattern, language)})`);
  const leads = rules.map(({ lead = language.lead }) => `(?:${compilePattern(lead, language)})`);
  return {
    rules: rules.map((rule, i) => compileRule(rule, bodies[i] ?? '', language)),
    places: createRulePlaces(
      bodies.map((body, i) => (leads[i] ?? '') + body),
      String.raw`[^${language.letters}\d]`,
    ),
  };
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

/** What a rule finds behind the given places, in order and without overlaps. */
function matchesAt(
  compiled: CompiledRule,
  folded: FoldedText,
  { bounded, places }: { readonly bounded: string; readonly places: readonly number[] },
): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  const { pattern } = compiled;
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(bounded);
    const read = match && readMatch(compiled, match, folded);
    if (!read) continue;
    found.push(read);
    free = Math.max(place + 1, read.span.end);
  }
  return found;
}

/** What the rules find in a bounded text, each by itself. */
function matchesOf(
  { rules, places }: CompiledRules,
  folded: FoldedText,
  bounded: string,
): readonly RuleMatch[] {
  const placesOf = placesOfRules(places, bounded);
  return rules.flatMap((rule, i) => {
    const own = placesOf.get(i);
    return own ? matchesAt(rule, folded, { bounded, places: own }) : [];
  });
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

/** A sign that no pattern finds and no word holds. */
const masked = '\u0001';

/** The text with all that is covered masked. */
function maskCovered(bounded: string, taken: readonly RuleMatch[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of taken.map(({ span }) => span).sort((a, b) => a.start - b.start)) {
    pieces.push(bounded.slice(done, start + boundary.length), masked.repeat(end - start));
    done = end + boundary.length;
  }
  return pieces.join('') + bounded.slice(done);
}

/** For each place of a text of this length, the furthest end of the matches that begin there or before. */
function furthestEnds(matches: readonly RuleMatch[], length: number): Uint32Array {
  const ends = new Uint32Array(length + 1);
  for (const { start, end } of matches.map(({ span }) => span)) ends[start] = Math.max(ends[start] ?? 0, end);
  for (let i = 1; i <= length; i++) ends[i] = Math.max(ends[i] ?? 0, ends[i - 1] ?? 0);
  return ends;
}

/**
 * What the rules find in a text, in its order, without overlaps: the longest match wins, then the earlier rule. A rule
 * whose match lost a part of its words to a longer one («مساء» of «مساء الخميس» to «الساعة 23:30 مساء») is tried again on the rest.
 */
export function matchRules(compiled: CompiledRules, folded: FoldedText): readonly RuleMatch[] {
  const bounded = boundary + folded.normalised.text;
  const covered = new Uint8Array(folded.normalised.text.length);
  const taken: RuleMatch[] = [];
  const refused = takeLongest([...matchesOf(compiled, folded, bounded)], taken, covered);
  const cut = refused.filter(({ span }) => covered.subarray(span.start, span.end).includes(0));
  if (cut.length > 0) {
    const again = new Set(cut.map(({ rule }) => rule));
    const rest = maskCovered(bounded, taken);
    const ends = furthestEnds(cut, covered.length);
    const isInCut = ({ span }: RuleMatch): boolean => span.end <= (ends[span.start] ?? 0);
    const found = matchesOf(compiled, folded, rest).filter(match => again.has(match.rule) && isInCut(match));
    takeLongest(found, taken, covered);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}
