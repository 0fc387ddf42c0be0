import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractHtml } from '#main/import/extract/html/extract-html.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import { accuracyFigure, agreementFigures } from '../analysis/task-report.ts';
import type { TaskError, TaskFigure, TaskReport } from '../analysis/task-report.ts';
import { readHtmlGold, textOfMarkup } from './html-gold.ts';
import type { HtmlGold, HtmlGoldSet } from './html-gold.ts';
import { compareWords, meanOf } from './word-bags.ts';
import type { WordComparison } from './word-bags.ts';

const leastPublished = 0.9;
const shownWords = 8;
const fields = ['published', 'title', 'author'] as const;
type Field = (typeof fields)[number];

interface PageReading {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** What was set apart as captions. */
  readonly captions: string;
}

function readOurs(html: string): PageReading {
  const { text, hints, leftOut } = extractHtml(html);
  const captions = leftOut.filter(({ kind }) => kind === 'caption').map(({ source }) => source);
  const heading = fold(hints.title ?? '');
  const lines = text.split('\n').filter((line, i) => i > 0 || fold(line) !== heading);
  const published = hints.published === null ? null : findPublishedDate(hints.published);
  return {
    ...hints,
    text: lines.join('\n'),
    published: published?.value ?? null,
    captions: captions.map(({ start, end }) => textOfMarkup(html.slice(start, end))).join('\n'),
  };
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
      captions: '',
    };
  } catch {
    return { text: '', title: null, author: null, published: null, captions: '' };
  }
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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

/** What a page was read for, with what came of it. */
interface ScoredPage {
  readonly page: HtmlGold;
  readonly reading: PageReading;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly words: WordComparison | null;
  /** With what was set apart as captions taken for text. */
  readonly withCaptions: WordComparison | null;
}

function scorePage(page: HtmlGold, reading: PageReading): ScoredPage {
  const compare = (text: string): WordComparison | null =>
    page.text === null ? null : compareWords(page.text, text);
  const words = compare(reading.text);
  const withCaptions = compare(`${reading.text}\n${reading.captions}`);
  return { page, reading, ...scoreSegments(page, reading.text), words, withCaptions };
}

function isRight(field: Field, gold: string, reading: PageReading): boolean {
  const found = reading[field];
  return field === 'published' ? isSameDay(gold, found) : isSameName(gold, found);
}

/** Pieces that must and must not appear, as trafilatura's evaluation counts them; none where the set names none. */
function segmentFigures(scored: readonly ScoredPage[]): readonly TaskFigure[] {
  const count = (list: (score: ScoredPage) => readonly string[]): number =>
    scored.reduce((sum, score) => sum + list(score).length, 0);
  const expected = count(({ page }) => page.present);
  if (expected === 0) return [];
  const agreed = expected - count(({ missing }) => missing);
  return agreementFigures('segments', { expected, found: agreed + count(({ wrong }) => wrong), agreed });
}

const plainWords = 'words, mean F1';
const captionedWords = 'words and captions, mean F1';

function wordFigures(scored: readonly ScoredPage[]): readonly TaskFigure[] {
  const figure = (what: string, compared: readonly (WordComparison | null)[]): readonly TaskFigure[] => {
    const shares = compared.flatMap(words => words?.f1 ?? []);
    return shares.length === 0 ? [] : [{ what, value: meanOf(shares), goal: null, count: shares.length }];
  };
  const captioned = scored.map(({ withCaptions }) => withCaptions);
  return [
    ...figure(
      plainWords,
      scored.map(({ words }) => words),
    ),
    ...(scored.some(({ reading }) => reading.captions !== '') ? figure(captionedWords, captioned) : []),
  ];
}

/** How often a field is right, of the pages whose gold states it; dates also without those whose gold is at fault. */
function fieldFigures(scored: readonly ScoredPage[]): readonly TaskFigure[] {
  const figure = (what: string, field: Field, among: readonly ScoredPage[]): readonly TaskFigure[] => {
    const stated = among.flatMap(({ page, reading }) => {
      const gold = page[field];
      return gold === null ? [] : [isRight(field, gold, reading)];
    });
    return stated.length === 0 ? [] : [accuracyFigure(what, stated.filter(Boolean).length, stated.length)];
  };
  const sound = scored.filter(({ page }) => page.publishedFault === null);
  return [
    ...fields.flatMap(field => figure(field, field, scored)),
    ...(sound.length < scored.length ? figure('published, as the page states it', 'published', sound) : []),
  ];
}

const figuresOf = (scored: readonly ScoredPage[]): readonly TaskFigure[] => [
  ...segmentFigures(scored),
  ...wordFigures(scored),
  ...fieldFigures(scored),
];

/** What is main content is held to what the reference makes of the same pages, with captions where the gold has them. */
function goalOf(
  { what }: TaskFigure,
  { hasCaptions }: HtmlGoldSet,
  reference: readonly TaskFigure[],
): number | null {
  if (what.startsWith('published')) return leastPublished;
  const ofReference = (name: string): number | null =>
    reference.find(figure => figure.what === name)?.value ?? null;
  if (what === plainWords || what === captionedWords)
    return (what === captionedWords) === hasCaptions ? ofReference(plainWords) : null;
  return what.endsWith('F1') ? ofReference(what) : null;
}

/** What went wrong: dates, which have a goal, then pages, the worst first, then other fields. */
function listWorst(scored: readonly ScoredPage[]): readonly TaskError[] {
  const ranked = scored.flatMap(score => [...wrongSegments(score), ...wrongWords(score)]);
  const wrongIn = (field: Field): readonly TaskError[] => scored.flatMap(score => wrongField(score, field));
  const pages = ranked.sort((x, y) => x.rank - y.rank).map(({ error }) => error);
  return [...wrongIn('published'), ...pages, ...wrongIn('title'), ...wrongIn('author')];
}

interface RankedError {
  readonly rank: number;
  readonly error: TaskError;
}

const joined = (pieces: readonly string[]): string | null =>
  pieces.length === 0 ? null : pieces.join(' | ');

function wrongSegments({ page, missing, wrong }: ScoredPage): readonly RankedError[] {
  const count = missing.length + wrong.length;
  const error = { where: `${page.name}, segments`, expected: joined(missing), found: joined(wrong) };
  return count === 0 ? [] : [{ rank: 1 - count, error }];
}

function wrongWords({ page, words }: ScoredPage): readonly RankedError[] {
  if (words === null || words.f1 >= 0.97) return [];
  const error = {
    where: `${page.name}, words ${words.f1.toFixed(3)}`,
    expected: joined(words.missing.slice(0, shownWords)),
    found: joined(words.added.slice(0, shownWords)),
  };
  return [{ rank: words.f1, error }];
}

function wrongField({ page, reading }: ScoredPage, field: Field): readonly TaskError[] {
  const expected = page[field];
  if (expected === null || isRight(field, expected, reading)) return [];
  const fault = field === 'published' && page.publishedFault !== null ? ` (${page.publishedFault})` : '';
  return [{ where: `${page.name}, ${field}${fault}`, expected, found: reading[field] }];
}

/** How well pages are read, beside Readability on the same pages; empty where there is no gold. */
export const measureHtml = (): readonly TaskReport[] =>
  readHtmlGold().flatMap(set => {
    const { name, pages } = set;
    const ours = pages.map(page => scorePage(page, readOurs(page.html)));
    const reference = pages.map(page => scorePage(page, readReference(page.html)));
    const least = figuresOf(reference);
    const figures = figuresOf(ours).map(figure => ({ ...figure, goal: goalOf(figure, set, least) }));
    return [
      { task: 'html', gold: name, figures, errors: listWorst(ours) },
      { task: 'html', gold: `${name}, Readability`, figures: least, errors: listWorst(reference) },
    ];
  });
