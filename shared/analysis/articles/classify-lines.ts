import { classifyBoilerplate } from '#shared/analysis/boilerplate/classify-boilerplate.ts';
import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { withClippings, withDaysOfClippings } from './clipping-heads.ts';
import { readCodedLines } from './coded-records.ts';
import { readCreditLine } from './dateline.ts';
import { readDigest } from './digest.ts';
import { readExportLines } from './export-records.ts';
import { withHeaderNames } from './header-lines.ts';
import { readHeadingRows, withFirstRow } from './heading-rows.ts';
import { readLabelledLines, withNamedCells } from './labelled-records.ts';
import type { LineField } from './line-field.ts';
import { readLineFields, readValueLine } from './line-fields.ts';
import { endsSentence, isParagraph, isTitleShaped } from './line-shapes.ts';
import { looksLikeOutlet } from './name-lines.ts';
import { isOutletOverDated } from './outlet-beside-date.ts';
import { withOutletsOverDays } from './outlets-over-days.ts';
import { withoutPageTop } from './page-top.ts';
import { withPapersAbove } from './papers-above.ts';
import type { SourceLine } from './source-lines.ts';
import { withoutWireHeaders } from './wire-headers.ts';

function classifyAlone(source: string, line: SourceLine): ClassifiedLine {
  const rule = classifyBoilerplate(line.folded);
  if (rule) return { line, role: 'boilerplate', rule };
  const fields = readLineFields(source, line);
  if (fields.length > 0) return { line, role: 'fields', fields };
  const credit = readCreditLine(line);
  return credit ? { line, role: 'credit', credit } : { line, role: 'content' };
}

/** The field whose value is expected on the next line, if the line ends in one. */
function openField(classified: ClassifiedLine | undefined): LineField | null {
  if (classified?.role !== 'fields') return null;
  const last = classified.fields.at(-1);
  return last && last.value === null ? last : null;
}

const kickerRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.kicker', kind: 'navigation' };

/** Openings of a kicker that says under what circumstances something happened; folded. */
const circumstance =
  /^(?:بعد|قبل|رغم|وسط|خلال|بسبب|للمره|لاول|في|من|مع|عقب|اثر|بالصور|بالفيديو|خاص|حصري|تزامنا|ضمن|علي|بحضور|برعايه|exclusive|analysis|explainer|opinion|special report)(?=\s|$)/;

const isBorder = (line: ClassifiedLine | undefined): boolean =>
  line?.role !== 'content' || endsSentence(line.line.text);

/** The first line of text below the headline at `index`, if running text is what follows its fields. */
function leadBelow(lines: readonly ClassifiedLine[], index: number): ClassifiedLine | null {
  const lead = lines.slice(index + 1, index + 8).find(line => line.role === 'content');
  return lead && isParagraph(lead.line) ? lead : null;
}

/**
 * A page may print its outlet, its section or a circumstance above the headline: a few words over a longer line which
 * the report says again.
 */
function isKicker(lines: readonly ClassifiedLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line?.role !== 'content' || below?.role !== 'content') return false;
  const { text, folded } = line.line;
  if (text.length > 40 || !isBorder(lines[index - 1]) || isOutletOverDated(lines, index)) return false;
  const words = text.split(/\s+/).length;
  if (words > 7 || /\d{4}|[٠-٩]{4}/.test(text) || endsSentence(text) || below.line.text.length < 20)
    return false;
  if (!isTitleShaped(below.line) || isParagraph(below.line) || text.length >= below.line.text.length)
    return false;
  const lead = leadBelow(lines, index + 1);
  if (!lead) return false;
  const leadStems = contentStems(lead.line.text);
  const isEchoed = sharedStems(contentStems(below.line.text), leadStems) >= 0.2;
  const isCircumstance = circumstance.test(folded);
  return isEchoed && (isCircumstance || (words <= 4 && sharedStems(contentStems(text), leadStems) === 0));
}

function withoutKickers(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  return lines.map((line, index): ClassifiedLine => {
    if (!isKicker(lines, index)) return line;
    const { text } = line.line;
    return looksLikeOutlet(text)
      ? { line: line.line, role: 'credit', credit: { outlet: { start: 0, end: text.length }, dated: null } }
      : { line: line.line, role: 'boilerplate', rule: kickerRule };
  });
}

const bannerRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.banner', kind: 'navigation' };

/** The title of a window or the head of a page: «name | motto», above the headline, that is not part of it. */
function withoutBanner(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const [first, second, third] = lines.filter(line => line.role === 'content');
  if (!first || !second || !third) return lines;
  const isWindowTitle =
    first.line.text.startsWith(second.line.text) &&
    /^\s*[-–—|•»:]\s*\S/.test(first.line.text.slice(second.line.text.length));
  if (!isWindowTitle && !/\s[|•»]\s/.test(first.line.text)) return lines;
  const isAboveTitle = isTitleShaped(second.line) && !isParagraph(second.line);
  return isAboveTitle
    ? lines.map(line => (line === first ? { line: line.line, role: 'boilerplate', rule: bannerRule } : line))
    : lines;
}

const headingRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.digest', kind: 'navigation' };

const statesAuthor = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.every(({ kind }) => kind === 'author');

/** The name of a digest is nobody's headline, and who put it together wrote none of its articles. */
function withoutDigestHeading(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const digest = readDigest(lines);
  const [first] = digest?.titles ?? [];
  if (!digest || first === undefined) return lines;
  return lines.map((line, index): ClassifiedLine =>
    index === digest.heading || (index < first && statesAuthor(line))
      ? { line: line.line, role: 'boilerplate', rule: headingRule }
      : line,
  );
}

/** A label of up to three words and a value that is no sentence. */
const unknownLabel = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}\s*[:：]\s*\S.{0,80}(?<![.!؟?…»”"])$/u;
const recordRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.label', kind: 'metadata-label' };
/** How many values a record may state above its headline. */
const longestRecordHead = 8;

const labelsTitle = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(({ kind, label }) => kind === 'title' && label !== null);

/** «الجهة المصدرة: …» over «التاريخ: …» and «العنوان: …»: a value of a record whose label is not known is no headline. */
function withoutUnknownLabels(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  if (!lines.some(labelsTitle)) return lines;
  const opensRecord = (index: number): boolean => {
    for (const line of lines.slice(index + 1, index + 1 + longestRecordHead)) {
      if (line.role === 'content' && !unknownLabel.test(line.line.text)) return false;
      if (labelsTitle(line)) return true;
    }
    return false;
  };
  return lines.map((line, index) =>
    line.role === 'content' && unknownLabel.test(line.line.text) && opensRecord(index)
      ? { line: line.line, role: 'boilerplate', rule: recordRule }
      : line,
  );
}

/** Says of each line whether it is text, boilerplate, or states something about the article. */
export function classifyLines(source: string, lines: readonly SourceLine[]): readonly ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  for (const line of lines) {
    const open = openField(classified.at(-1));
    const value = open ? readValueLine(source, line, open.kind) : null;
    classified.push(value ? { line, role: 'fields', fields: [value] } : classifyAlone(source, line));
  }
  const recorded =
    readCodedLines(source, classified) ??
    readExportLines(classified) ??
    readLabelledLines(source, classified) ??
    readHeadingRows(source, classified);
  if (recorded) return recorded;
  const heads = withClippings(source, withoutWireHeaders(withFirstRow(source, classified)));
  const body = withoutKickers(
    withoutBanner(
      withoutPageTop(
        withPapersAbove(withOutletsOverDays(withoutUnknownLabels(withNamedCells(source, heads)))),
      ),
    ),
  );
  return withoutDigestHeading(withDaysOfClippings(withHeaderNames(source, body)));
}
