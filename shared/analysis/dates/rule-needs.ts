import { foldText } from '#shared/text/normalise.ts';
import type { PatternLanguage } from './compile-pattern.ts';

const article = /^ال(?=..)/;

const parts =
  /\{(?<slot>[^}]+)\}|\\[^]|(?<open>[[(])|(?<close>[\])])(?::\w+)?|(?<choice>\|)|(?<word>[\u0621-\u064a]{3,}|[a-z]{4,})/gu;

/**
 * What any text must hold for a rule to find something in it: the slots and the words of its pattern that stand in no
 * brackets. Empty where the pattern as a whole is a choice. Tests of these cost far less than the rule itself, and most
 * texts hold no Hijri month, no decade and no clock.
 */
function needsOf(pattern: string): readonly string[] {
  const needs: string[] = [];
  let depth = 0;
  for (const { groups } of pattern.matchAll(parts)) {
    if (groups?.['open'] !== undefined) depth++;
    else if (groups?.['close'] !== undefined) depth--;
    else if (depth > 0) continue;
    else if (groups?.['choice'] !== undefined) return [];
    else if (groups?.['slot'] !== undefined) needs.push(`{${groups['slot'].split(':')[0] ?? ''}}`);
    else if (groups?.['word'] !== undefined) needs.push(foldText(groups['word']).replace(article, ''));
  }
  return needs;
}

const slotTests = new WeakMap<PatternLanguage, Map<string, RegExp>>();

function testOf(need: string, language: PatternLanguage): RegExp {
  const known = slotTests.get(language) ?? new Map<string, RegExp>();
  slotTests.set(language, known);
  const source = need.startsWith('{') ? (language.slots[need.slice(1, -1)] ?? '') : need;
  const test = known.get(need) ?? new RegExp(source);
  known.set(need, test);
  return test;
}

/** A test of folded text for each thing that a pattern can't do without; the same object for the same need of a language. */
export const compileNeeds = (pattern: string, language: PatternLanguage): readonly RegExp[] =>
  [...new Set(needsOf(pattern))].map(need => testOf(need, language));
