import type { BoilerplateRule } from './boilerplate-rule.ts';
import { boilerplateRules } from './boilerplate-rules.ts';

function holdsOne(line: string, needs: readonly string[]): boolean {
  for (const need of needs) if (line.includes(need)) return true;
  return false;
}

/** The rule by which a folded line, alone on its line, is boilerplate; null for anything else. */
export function classifyBoilerplate(foldedLine: string): BoilerplateRule | null {
  for (const rule of boilerplateRules) {
    if (foldedLine.length > rule.longest || (rule.needs && !holdsOne(foldedLine, rule.needs))) continue;
    if (rule.pattern.test(foldedLine) && !rule.unless?.(foldedLine)) return rule;
  }
  return null;
}
