import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractHtml } from '#main/import/extract/html/extract-html.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import { scoreAgreement } from '../analysis/task-report.ts';
import { readHtmlGold } from './html-gold.ts';
import type { HtmlGold, HtmlGoldSet } from './html-gold.ts';

/** How well one way of reading pages did on one set; shares between 0 and 1, null where the set has no gold for them. */
export interface HtmlFigures {
  readonly set: string;
  readonly reader: 'ours' | 'Readability';
  /** Pieces that must and must not appear, as trafilatura's evaluation counts them. */
  readonly segments: { readonly precision: number; readonly recall: number; readonly f1: number } | null;
  /** Mean over the pages of the F1 of their words. */
  readonly words: number | null;
  readonly published: { readonly right: number; readonly count: number } | null;
  readonly title: { readonly right: number; readonly count: number } | null;
  readonly author: { readonly right: number; readonly count: number } | null;
  /** Of the time a page takes. */
  readonly medianMs: number;
  readonly worst: readonly string[];
}

interface PageReading {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

function readOurs(html: string): PageReading {
  const { text, hints } = extractHtml(html);
  const heading = fold(hints.title ?? '');
  const lines = text.split('\n').filter((line, i) => i > 0 || fold(line) !== heading);
  const published = hints.published === null ? null : findPublishedDate(hints.published);
  return { text: lines.join('\n'), ...hints, published: published?.value ?? null };
}

/** Mozilla's Readability as it comes, on the DOM that it is used with under Node. */
function readReference(html: string): PageReading {
  const page = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(page).document as unknown; // linkedom's own types need those of the DOM
  try {
    const found = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
    return {
      text: found?.textContent ?? '',
      title: found?.title ?? null,
      author: found?.byline ?? null,
      published: found?.publishedTime ?? null,
    };
  } catch {
    return { text: '', title: null, author: null, published: null };
  }
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words; in scripts that write none, signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** F1 of two bags of words. */
function scoreWords(expected: string, found: string): number {
  const counts = new Map<string, number>();
  const [a, b] = [wordsOf(expected), wordsOf(found)];
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let agreed = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    agreed++;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * agreed) / (a.length + b.length);
}

/** Without white space and soft hyphens, which gold leaves out. */
const squeeze = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');

function scoreSegments(page: HtmlGold, text: string) {
  const letters = squeeze(text);
  const holds = (piece: string): boolean => letters.includes(squeeze(piece));
  return { missing: page.present.filter(piece => !holds(piece)), wrong: page.absent.filter(holds) };
}

const isSameDay = (gold: string, found: string | null): boolean => found?.slice(0, 10) === gold.slice(0, 10);

/** A name is found if it is the one that is wanted, or one of several, or is written with something added. */
function isSameName(gold: string, found: string | null): boolean {
  const [wanted, got] = [fold(gold), fold(found ?? '')];
  return got !== '' && (wanted.includes(got) || got.includes(wanted));
}

function share(golds: readonly (string | null)[], isAgreed: (gold: string, i: number) => boolean) {
  const stated = golds.flatMap((gold, i) => (gold === null ? [] : [{ gold, i }]));
  const right = stated.filter(({ gold, i }) => isAgreed(gold, i)).length;
  return stated.length === 0 ? null : { right, count: stated.length };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** What a page was read for, with what came of it. */
interface ScoredPage {
  readonly page: HtmlGold;
  readonly reading: PageReading;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly words: number | null;
}

function scorePage(page: HtmlGold, reading: PageReading): ScoredPage {
  const words = page.text === null ? null : scoreWords(page.text, reading.text);
  return { page, reading, ...scoreSegments(page, reading.text), words };
}

function measure({ name, pages }: HtmlGoldSet, reader: HtmlFigures['reader']): HtmlFigures {
  const read = reader === 'ours' ? readOurs : readReference;
  const times: number[] = [];
  const scored = pages.map(page => {
    const start = performance.now();
    const reading = read(page.html);
    times.push(performance.now() - start);
    return scorePage(page, reading);
  });
  const words = scored.flatMap(score => score.words ?? []);
  const countRight = (field: 'published' | 'title' | 'author') =>
    share(
      scored.map(({ page }) => page[field]),
      (gold, i) => isRight(field, gold, scored[i]?.reading ?? null),
    );
  return {
    set: name,
    reader,
    segments: scoreAllSegments(scored),
    words: words.length === 0 ? null : words.reduce((sum, score) => sum + score, 0) / words.length,
    published: countRight('published'),
    title: countRight('title'),
    author: countRight('author'),
    medianMs: median(times),
    worst: listWorst(scored),
  };
}

function scoreAllSegments(scored: readonly ScoredPage[]): HtmlFigures['segments'] {
  const count = (list: (score: ScoredPage) => readonly string[]): number =>
    scored.reduce((sum, score) => sum + list(score).length, 0);
  const expected = count(({ page }) => page.present);
  if (expected === 0) return null;
  const agreed = expected - count(({ missing }) => missing);
  return scoreAgreement({ expected, found: agreed + count(({ wrong }) => wrong), agreed });
}

function isRight(
  field: 'published' | 'title' | 'author',
  gold: string,
  reading: PageReading | null,
): boolean {
  const found = reading?.[field] ?? null;
  return field === 'published' ? isSameDay(gold, found) : isSameName(gold, found);
}

/** What went wrong, the worst pages first, wrong fields last. */
function listWorst(scored: readonly ScoredPage[]): readonly string[] {
  const lines = scored.flatMap(({ page, reading, missing, wrong, words }) =>
    [
      ...(missing.length + wrong.length === 0
        ? []
        : [
            {
              rank: 1 - missing.length - wrong.length,
              line: `lost ${JSON.stringify(missing)} kept ${JSON.stringify(wrong)}`,
            },
          ]),
      ...(words === null || words >= 0.97 ? [] : [{ rank: words, line: `words ${words.toFixed(3)}` }]),
      ...(['published', 'title', 'author'] as const).flatMap(field => {
        const gold = page[field];
        if (gold === null || isRight(field, gold, reading)) return [];
        return [{ rank: 2, line: `${field} wanted ${gold} found ${reading[field]}` }];
      }),
    ].map(({ rank, line }) => ({ rank, line: `${page.name}: ${line}` })),
  );
  return lines.sort((x, y) => x.rank - y.rank).map(({ line }) => line);
}

/** How well pages are read, beside Readability on the same pages; empty where there is no gold. */
export const measureHtml = (): readonly HtmlFigures[] =>
  readHtmlGold().flatMap(set => [measure(set, 'ours'), measure(set, 'Readability')]);

function describe({ set, reader, segments, words, published, title, author, medianMs }: HtmlFigures): string {
  const part = (name: string, value: { right: number; count: number } | null): readonly string[] =>
    value === null ? [] : [`${name} ${value.right}/${value.count}`];
  return [
    `${set}, ${reader}:`,
    ...(segments === null
      ? []
      : [`P ${segments.precision.toFixed(3)} R ${segments.recall.toFixed(3)} F ${segments.f1.toFixed(3)}`]),
    ...(words === null ? [] : [`words ${words.toFixed(4)}`]),
    ...part('published', published),
    ...part('title', title),
    ...part('author', author),
    `median ${medianMs.toFixed(1)} ms`,
  ].join(' ');
}

/** `node build/run-ts.mjs e2e/bench/formats/measure-html.ts [--errors]` prints the figures and the worst pages. */
function printFigures(showErrors: boolean): void {
  for (const figures of measureHtml()) {
    process.stdout.write(`${describe(figures)}\n`);
    if (showErrors && figures.reader === 'ours')
      for (const line of figures.worst) process.stdout.write(`    ${line.slice(0, 300)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printFigures(process.argv.includes('--errors'));
