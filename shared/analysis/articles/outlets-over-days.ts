import type { ClassifiedLine } from './classified-line.ts';
import { endsSentence, isParagraph, isTitleShaped } from './line-shapes.ts';
import { outletLikeness } from './outlet-likeness.ts';

const longestName = 40;

/** A line that states a day of publication and no outlet. */
const statesOnlyDay = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' &&
  line.fields.some(({ kind, date }) => kind === 'published' && date !== null) &&
  !line.fields.some(({ kind }) => kind === 'outlet');

/** Some papers are called as sections of others are: «الأخبار». */
const isName = (line: ClassifiedLine): boolean =>
  line.role === 'content' ||
  line.role === 'credit' ||
  (line.role === 'boilerplate' && line.rule.id === 'navigation.section');

/** A few words alone on their line over a day and a headline, apart from what stands above. */
function isOverDay(lines: readonly ClassifiedLine[], index: number): boolean {
  const [above, line, title] = [lines[index - 1], lines[index], lines[index + 2]];
  if (!line || !isName(line) || line.line.text.length > longestName || !statesOnlyDay(lines[index + 1]))
    return false;
  if (title?.role !== 'content' || !isTitleShaped(title.line) || isParagraph(title.line)) return false;
  return above?.role !== 'content' || line.line.blankBefore > 0 || endsSentence(above.line.text);
}

const isSure = ({ role, line }: ClassifiedLine): boolean =>
  role === 'credit' || (role === 'content' && outletLikeness(line.text) === 'named');

/**
 * Takes the name of an outlet alone on its line, over the day and the headline of its article, for what it is: else it is
 * as well the credit below the article before. Beside one that is sure, what else could be an outlet is one in that place.
 */
export function withOutletsOverDays(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const over = lines.filter((_, index) => isOverDay(lines, index));
  if (!over.some(isSure)) return lines;
  const found = new Set(over.filter(line => isSure(line) || outletLikeness(line.line.text) !== null));
  return lines.map(classified => {
    const { line } = classified;
    if (!found.has(classified)) return classified;
    return {
      line,
      role: 'fields' as const,
      fields: [{ kind: 'outlet' as const, label: null, value: line.span, date: null }],
    };
  });
}
