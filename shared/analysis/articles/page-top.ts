import type { ClassifiedLine } from './classified-line.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { endsSentence, isParagraph, isTitleLike } from './line-shapes.ts';
import { looksLikeOutlet, looksLikePerson } from './name-lines.ts';
import { isOutletOverDated } from './outlet-beside-date.ts';

/** How many lines above the first paragraph are looked at. */
const longestTop = 24;

/** What a paper says of itself under its name; folded. */
const slogan =
  /^(?:(?:صحيفه|جريده|مجله|يوميه|اسبوعيه|شهريه|بوابه|منصه|موقع) )?(?:(?:ال)?(?:يوميه|اسبوعيه|شهريه|سياسيه|مستقله|شامله|جامعه|اخباريه|الكترونيه|اقتصاديه|ثقافيه|اجتماعيه)(?:\s*[،,–-]?\s*و?|$)){2,}|^(?:تصدر عن|تاسست (?:عام|سنه|في)|السنه .{3,20} العدد|العدد \d|العدد:|issue (?:no\.?|number)|vol(?:ume)?\.? \d|(?:an? )?independent (?:daily|weekly)|founded in|established|since \d{4}|your (?:daily|local|trusted))|^(?:صوت|عين|نبض|مراه) \S+(?: \S+)?$/;

/** The name of a digest or an edition above its first brief; folded. */
const edition =
  /(?:^|\s)(?:نشره|موجز|حصاد|جوله|النشره|عدد|طبعه|briefing|digest|bulletin|newsletter|edition|round-?up|headlines)(?=\s|:|$)/;

const divider = /\s*[|•·>»/،]\s*|\s+[-–—]\s+|\s{3,}/g;

/** Three or more short entries with one sign between them, whatever they are called. */
function isMenu(text: string): boolean {
  const signs = [...text.matchAll(divider)].map(([sign]) => sign.trim());
  const entries = text.split(divider).filter(entry => entry !== '');
  return (
    signs.length >= 2 &&
    new Set(signs).size === 1 &&
    entries.length >= 3 &&
    !endsSentence(text) &&
    entries.every(entry => entry.length <= 18 && entry.split(/\s+/).length <= 2)
  );
}

interface Candidate {
  readonly line: ClassifiedLine;
  readonly index: number;
  /** The share of its words that the first paragraphs hold too. */
  readonly echo: number;
}

const isTitle = ({ line: { line } }: Candidate): boolean =>
  line.text.length >= 12 &&
  isTitleLike(line.text) &&
  !looksLikePerson(line.text) &&
  !looksLikeOutlet(line.text) &&
  !isMenu(line.text) &&
  findPublishedDate(line.text) === null;

/** The lines of text above the first paragraph; none where there is but one, which then is the headline. */
function candidatesOf(lines: readonly ClassifiedLine[]): readonly Candidate[] {
  const lead = lines.findIndex(({ role, line }) => role === 'content' && isParagraph(line));
  if (lead < 0 || lead > longestTop) return [];
  const above = lines.slice(0, lead);
  if (above.filter(({ role }) => role === 'content').length < 2) return [];
  const next = lines[lead + 1];
  const second = next?.role === 'content' && isParagraph(next.line) ? next.line.text : '';
  const stems = contentStems(`${lines[lead]?.line.text} ${second}`);
  return above.flatMap((line, index) =>
    line.role === 'content' ? [{ line, index, echo: sharedStems(contentStems(line.line.text), stems) }] : [],
  );
}

const furniture = (line: ClassifiedLine): ClassifiedLine => ({
  line: line.line,
  role: 'boilerplate',
  rule: { id: 'navigation.masthead', kind: 'navigation' },
});

const masthead = (line: ClassifiedLine): ClassifiedLine => ({
  line: line.line,
  role: 'credit',
  credit: { outlet: { start: 0, end: line.line.text.length }, dated: null },
});

const link = (line: ClassifiedLine): ClassifiedLine => ({
  line: line.line,
  role: 'boilerplate',
  rule: { id: 'related.top', kind: 'related-links' },
});

/** What a line at the top of a page is if it is not its headline; null for what may be the headline. */
function readTopLine(candidate: Candidate, below: readonly Candidate[]): ClassifiedLine | null {
  const { line, echo } = candidate;
  const { text, folded } = line.line;
  const titles = below.filter(isTitle);
  const best = Math.max(...titles.map(title => title.echo));
  if (titles.length === 0 || endsSentence(text)) return null;
  if (isMenu(text)) return furniture(line);
  const words = text.split(/\s+/).length;
  if (looksLikeOutlet(text)) return words <= 5 && best >= echo ? masthead(line) : null;
  if (text.length > 60 || best < Math.max(0.3, echo)) return null;
  const isNamed = slogan.test(folded) || (edition.test(folded) && echo <= best / 2);
  return isNamed || (words <= 3 && echo === 0 && best >= 0.4) ? furniture(line) : null;
}

/** The headline among the lines below a list label: the last, unless one above it says more of the report. */
function headlineBelow(run: readonly Candidate[]): Candidate | null {
  const titles = run.filter(isTitle);
  const last = titles.at(-1);
  if (!last) return null;
  return titles.find(title => title.echo > last.echo + 0.25) ?? last;
}

/** «آخر الأخبار» at the head of a page owns the headlines below it, all but the one over the report. */
function readTopList(lines: readonly ClassifiedLine[], candidates: readonly Candidate[]) {
  const opener = lines.findIndex(
    line => line.role === 'boilerplate' && line.rule.kind === 'related-separator',
  );
  const read = new Map<ClassifiedLine, ClassifiedLine>();
  const first = candidates[0];
  if (opener < 0 || !first || opener > first.index) return read;
  const headline = headlineBelow(candidates);
  if (headline)
    for (const { line, index } of candidates) if (index < headline.index) read.set(line, link(line));
  return read;
}

/**
 * Takes what pages print above their first headline for what it is: menus, the paper's name and what it says of itself,
 * the name of a digest, a list of other headlines. The headline itself is the last such line that the report says again.
 */
export function withoutPageTop(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const candidates = candidatesOf(lines);
  if (candidates.length === 0) return lines;
  const read = readTopList(lines, candidates);
  for (const [i, candidate] of candidates.entries()) {
    if (read.has(candidate.line)) continue;
    if (isOutletOverDated(lines, candidate.index)) break;
    const known = readTopLine(candidate, candidates.slice(i + 1));
    if (!known) break;
    read.set(candidate.line, known);
  }
  return read.size === 0 ? lines : lines.map(line => read.get(line) ?? line);
}
