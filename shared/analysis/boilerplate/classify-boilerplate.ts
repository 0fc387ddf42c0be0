import type { BoilerplateRule } from './boilerplate-rule.ts';
import { boilerplateRules } from './boilerplate-rules.ts';

const mayTake = ({ longest, needs }: BoilerplateRule, foldedLine: string): boolean =>
  foldedLine.length <= longest && (needs === undefined || needs.some(need => foldedLine.includes(need)));

/** The rule by which a folded line, alone on its line, is boilerplate; null for anything else. */
export function classifyBoilerplate(foldedLine: string): BoilerplateRule | null {
  for (const rule of boilerplateRules) {
    if (mayTake(rule, foldedLine) && rule.pattern.test(foldedLine)) return rule;
  }
  return null;
}
