import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { readDatedLine } from './dated-line.ts';
import { isParagraph } from './line-shapes.ts';
import { isMonitoringService, isPrintedPlace } from './monitoring-service.ts';
import type { SourceLine } from './source-lines.ts';

const headRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.clipping', kind: 'navigation' };

const longestHead = 90;
/** So many lines can stand between the head of a page and the line of its clipping. */
const longestTop = 4;
const borders = /\s[-–—ـ/]+\s|[–—|•·،,()[\]\t]|\s{3,}/u;

const mayHead = /رصد|قصاصات|monitoring|clipping|presse|^(?:ال)?صفحه|^page/;
const pageCount = /^(?:(?:ال)?صفحه|page) \d{1,4} ?(?:من|of|sur|de|\/) ?\d{1,4}(?=\s*(?:$|[-–—|،,]))/;

/** The name of a monitoring service, or which page of its print this is. */
function isHead({ folded }: SourceLine): boolean {
  if (!mayHead.test(folded)) return false;
  return pageCount.test(folded) || folded.split(borders).some(part => isMonitoringService(part.trim()));
}

const mayBePlace = /(?:^|[^\p{L}])(?:ص|صفحه|الصفحه|العدد|عدد|pp?|pages?|issue|no|n°)[.:]?\s*\(?(?:\d|ال)/u;

/** True where the page or the issue of a paper is one of the parts of a line. */
function statesPage({ text, folded }: SourceLine): boolean {
  if (text.length > longestHead || !/\d/.test(folded) || !mayBePlace.test(folded)) return false;
  return folded.split(borders).some(part => isPrintedPlace(part.trim()));
}

/** «القدس العربي – 13/7/2024 – ص 5»: the line of a clipping, with the page of the paper beside its day. */
const isClipLine = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' && line.fields.some(statesDay) && statesPage(line.line);

const statesDay = ({ kind, date }: { readonly kind: string; readonly date: unknown }): boolean =>
  kind === 'published' && date !== null;

/**
 * Sets aside what a monitoring service prints over each clipping, its name and the number of the page, and takes a line
 * with the day and the page of a paper for what it is, wherever it stands.
 */
export function withClippings(source: string, lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  return lines.map((line): ClassifiedLine => {
    if (line.role !== 'content' || line.line.text.length > longestHead) return line;
    if (isHead(line.line)) return { line: line.line, role: 'boilerplate', rule: headRule };
    const dated = statesPage(line.line) ? readDatedLine(source, line.line) : null;
    return dated === null ? line : { line: line.line, role: 'fields', fields: dated };
  });
}

/** Leaves a clipping the day of its paper: one that stands over it without outlet and page is that of the bulletin. */
export function withDaysOfClippings(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const read = [...lines];
  for (const [index, line] of lines.entries()) {
    if (!isClipLine(line)) continue;
    for (let at = index - 1; at >= Math.max(0, index - longestTop); at--) {
      const above = lines[at];
      if (above === undefined || isParagraph(above.line) || isClipLine(above)) break;
      if (above.role === 'fields' && above.fields.some(statesDay) && !above.fields.some(isOutlet))
        read[at] = { line: above.line, role: 'boilerplate', rule: headRule };
    }
  }
  return read;
}

const isOutlet = ({ kind }: { readonly kind: string }): boolean => kind === 'outlet';
