import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractHtml } from '#main/import/extract/html/extract-html.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
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

function share<Value>(values: readonly (Value | null)[], isRight: (value: Value, i: number) => boolean) {
  let [right, count] = [0, 0];
  values.forEach((value, i) => {
    if (value === null) return;
    count++;
    if (isRight(value, i)) right++;
  });
  return count === 0 ? null : { right, count };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function measure({ name, pages }: HtmlGoldSet, reader: HtmlFigures['reader']): HtmlFigures {
  const read = reader === 'ours' ? readOurs : readReference;
  const times: number[] = [];
  const readings = pages.map(({ html }) => {
    const start = performance.now();
    const reading = read(html);
    times.push(performance.now() - start);
    return reading;
  });
  const worst: { readonly score: number; readonly line: string }[] = [];
  let [expected, agreed, wrongly] = [0, 0, 0];
  const scores: number[] = [];
  pages.forEach((page, i) => {
    const reading = readings[i] ?? { text: '', title: null, author: null, published: null };
    const { missing, wrong } = scoreSegments(page, reading.text);
    expected += page.present.length;
    agreed += page.present.length - missing.length;
    wrongly += wrong.length;
    if (missing.length + wrong.length > 0)
      worst.push({
        score: 1 - missing.length - wrong.length,
        line: `${page.name}: lost ${JSON.stringify(missing)} kept ${JSON.stringify(wrong)}`,
      });
    if (page.text !== null) {
      const score = scoreWords(page.text, reading.text);
      scores.push(score);
      if (score < 0.97)
        worst.push({
          score,
          line: `${page.name}: words ${score.toFixed(3)} (${wordsOf(page.text).length} wanted, ${wordsOf(reading.text).length} found)`,
        });
    }
    for (const field of ['published', 'title', 'author'] as const) {
      const gold = page[field];
      const got = reading[field];
      const isRight = gold === null || (field === 'published' ? isSameDay(gold, got) : isSameName(gold, got));
      if (!isRight) worst.push({ score: 2, line: `${page.name}: ${field} wanted ${gold} found ${got}` });
    }
  });
  const precision = agreed + wrongly === 0 ? 1 : agreed / (agreed + wrongly);
  const recall = expected === 0 ? 1 : agreed / expected;
  return {
    set: name,
    reader,
    segments:
      expected === 0 ? null : { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    words: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    published: share(
      pages.map(page => page.published),
      (gold, i) => isSameDay(gold, readings[i]?.published ?? null),
    ),
    title: share(
      pages.map(page => page.title),
      (gold, i) => isSameName(gold, readings[i]?.title ?? null),
    ),
    author: share(
      pages.map(page => page.author),
      (gold, i) => isSameName(gold, readings[i]?.author ?? null),
    ),
    medianMs: median(times),
    worst: worst.sort((a, b) => a.score - b.score).map(({ line }) => line),
  };
}

/** How well pages are read, beside Readability on the same pages; empty where there is no gold. */
export const measureHtml = (): readonly HtmlFigures[] =>
  readHtmlGold().flatMap(set => [measure(set, 'ours'), measure(set, 'Readability')]);

/** `node build/run-ts.mjs e2e/bench/formats/measure-html.ts [--errors]` prints the figures and the worst pages. */
function printFigures(showErrors: boolean): void {
  const part = (value: { right: number; count: number } | null): string =>
    value === null ? '–' : `${value.right}/${value.count}`;
  for (const figures of measureHtml()) {
    const { set, reader, segments, words, published, title, author, medianMs, worst } = figures;
    const scores =
      segments === null
        ? ''
        : ` P ${segments.precision.toFixed(3)} R ${segments.recall.toFixed(3)} F ${segments.f1.toFixed(3)}`;
    const wordScore = words === null ? '' : ` words ${words.toFixed(4)}`;
    process.stdout.write(
      `${set} ${reader}:${scores}${wordScore} published ${part(published)} title ${part(title)} author ${part(author)} median ${medianMs.toFixed(1)} ms\n`,
    );
    if (showErrors && reader === 'ours') for (const line of worst) process.stdout.write(`    ${line}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printFigures(process.argv.includes('--errors'));
