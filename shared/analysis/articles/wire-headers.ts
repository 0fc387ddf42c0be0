import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { readDateline } from './dateline.ts';
import { isParagraph } from './line-shapes.ts';
import { isAgencyCode } from './outlet-names.ts';

/** «قنا 0042»: the agency and the number of its report; folded. */
const numberLine = /^(?<agency>[^\s\d]{2,8}) ?\d{3,4}$/;

/** «عام/ الدوحة / بلدية»: under what the agency files the report. */
const filedUnder = /^[\p{L}\p{M} ]{2,20}(?:\s*\/\s*[\p{L}\p{M} ]{2,24}){1,5}$/u;

/** How many lines may stand between the number of a report and its first paragraph. */
const longestHeader = 5;

const numberRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.record', kind: 'navigation' };
const fileRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.section', kind: 'navigation' };

/** True for the number of a report whose first paragraph opens with the dateline of an agency; «قنا» is a town as well. */
function isNumber(lines: readonly ClassifiedLine[], index: number): boolean {
  const line = lines[index];
  if (line?.role !== 'content' || line.line.text.length > 14) return false;
  const agency = numberLine.exec(line.line.folded)?.groups?.['agency'];
  if (agency === undefined || !isAgencyCode(agency)) return false;
  const below = lines.slice(index + 1, index + 1 + longestHeader);
  const lead = below.find(({ role, line: { text } }) => role === 'content' && text.length > 60);
  return lead !== undefined && isParagraph(lead.line) && Boolean(readDateline(lead.line.text)?.outlet);
}

/** Takes the number of an agency's report, and what it is filed under, for what they are: neither is its headline. */
export function withoutWireHeaders(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const numbers = new Set([...lines.keys()].filter(index => isNumber(lines, index)));
  if (numbers.size === 0) return lines;
  return lines.map((classified, index): ClassifiedLine => {
    const { line, role } = classified;
    if (numbers.has(index)) return { line, role: 'boilerplate', rule: numberRule };
    const isFiled = role === 'content' && numbers.has(index - 1) && filedUnder.test(line.text);
    return isFiled ? { line, role: 'boilerplate', rule: fileRule } : classified;
  });
}
