import type { BoilerplateRule } from './boilerplate-rule.ts';
import { boilerplateRules } from './boilerplate-rules.ts';

/** The rule by which a folded line, alone on its line, is boilerplate; null for anything else. */
export function classifyBoilerplate(foldedLine: string): BoilerplateRule | null {
  for (const rule of boilerplateRules) {
    if (foldedLine.length <= rule.longest && rule.pattern.test(foldedLine)) return rule;
  }
  return null;
}
