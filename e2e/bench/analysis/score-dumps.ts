import type { SplitArticle } from '#shared/analysis/articles/split-source.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { GoldArticle, GoldDump } from './dump-gold.ts';
import {
  accuracyFigure,
  agreementFigures,
  type AgreementCounts,
  type TaskError,
  type TaskReport,
} from './task-report.ts';

type Counted = AgreementCounts & { readonly errors: readonly TaskError[] };
interface Share {
  readonly right: number;
  readonly count: number;
  readonly errors: readonly TaskError[];
}

/** What was found in one dump, beside what must be. */
export interface ReadDump {
  readonly dump: GoldDump;
  readonly found: readonly SplitArticle[];
}

const excerpt = (text: string): string => text.slice(0, 70).replaceAll(/[\r\n]+/g, ' ⏎ ');

const runsOf = (article: SplitArticle): readonly Span[] =>
  article.sourceMap.map(run => ({ start: run.source, end: run.source + run.length }));

/** One byte for each unit of the source, set where a span covers it. */
function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

const bodySpans = ({ body }: GoldArticle): readonly Span[] => body.map(([start, end]) => ({ start, end }));

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

/** For each article of the gold the found one that shares most of its text; null where none does. */
function partnersOf({ dump, found }: ReadDump): readonly (SplitArticle | null)[] {
  const free = new Set(found);
  return dump.articles.map(article => {
    let best: SplitArticle | null = null;
    let most = 0;
    for (const candidate of free) {
      const shared = overlap(bodySpans(article), runsOf(candidate));
      if (shared > most) [best, most] = [candidate, shared];
    }
    if (best) free.delete(best);
    return best;
  });
}

/** A boundary is right when it lies behind the last word of one article and not behind the headline of the next. */
function countBoundaries({ dump, found }: ReadDump): Counted {
  const gaps = dump.articles.slice(1).map((article, i) => ({
    from: dump.articles[i]?.body.at(-1)?.[1] ?? 0,
    to: article.title?.at ?? article.body[0]?.[0] ?? 0,
  }));
  const starts = found.slice(1).map(article => article.source.start);
  const isIn = (start: number, gap: { readonly from: number; readonly to: number }): boolean =>
    start >= gap.from && start <= gap.to;
  const missed = gaps.filter(gap => !starts.some(start => isIn(start, gap)));
  const wrong = starts.filter(start => !gaps.some(gap => isIn(start, gap)));
  return {
    expected: gaps.length,
    found: starts.length,
    agreed: gaps.length - missed.length,
    errors: [
      ...missed.map(gap => ({
        where: `${dump.name} boundary`,
        expected: excerpt(dump.text.slice(gap.to)),
        found: null,
      })),
      ...wrong.map(start => ({
        where: `${dump.name} boundary`,
        expected: null,
        found: excerpt(dump.text.slice(start)),
      })),
    ],
  };
}

interface Question {
  readonly what: string;
  readonly asks: (article: GoldArticle) => boolean;
  readonly expected: (article: GoldArticle) => string | null;
  readonly found: (article: SplitArticle) => string | null;
  readonly isRight?: (article: GoldArticle, found: string | null) => boolean;
  readonly goal: number | null;
}

const withoutMarker = (title: string): string => title.replace(/^(?:\(?\d+\s*[-.)]|[*•#-])\s*/, '');
const publishedOf = (article: SplitArticle): string | null => article.published?.value ?? null;
const outletOf = (article: SplitArticle): string | null => article.outlet?.name ?? null;

const questions: readonly Question[] = [
  {
    what: 'titles exact',
    asks: article => article.title !== null,
    expected: article => withoutMarker(article.title?.text ?? ''),
    found: article => withoutMarker(article.title.text),
    goal: 0.95,
  },
  {
    what: 'stated date exact',
    asks: article => article.published !== null,
    expected: article => article.published?.value ?? null,
    found: publishedOf,
    goal: 0.98,
  },
  {
    what: 'no date where none is stated',
    asks: article => article.published === null,
    expected: () => null,
    found: publishedOf,
    goal: 1,
  },
  {
    what: 'outlet exact',
    asks: article => article.outlet !== null,
    expected: article => article.outlet,
    found: outletOf,
    goal: null,
  },
  {
    what: 'no outlet where none is stated',
    asks: article => article.outlet === null,
    expected: () => null,
    found: outletOf,
    isRight: (article, found) => found === null || found === article.credit || isAgencyOf(article, found),
    goal: 1,
  },
  {
    what: 'author exact',
    asks: article => article.author !== null,
    expected: article => article.author,
    found: article => article.author?.name ?? null,
    goal: null,
  },
];

/** An agency credited in the opening words of a report is its own, not a neighbour's. */
const isAgencyOf = (article: GoldArticle, found: string): boolean =>
  article.credit === null && /^(?:رويترز|أ ف ب|د ب أ|الأناضول|Reuters)$/.test(found);

function answer({ dump, found }: ReadDump, question: Question): Share {
  const partners = partnersOf({ dump, found });
  const errors: TaskError[] = [];
  let count = 0;
  for (const [i, article] of dump.articles.entries()) {
    if (!question.asks(article)) continue;
    count++;
    const partner = partners[i];
    const expected = question.expected(article);
    const value = partner ? question.found(partner) : null;
    const isRight = question.isRight?.(article, value) ?? value === expected;
    if (!isRight) errors.push({ where: `${dump.name} #${i + 1} ${question.what}`, expected, found: value });
  }
  return { right: count - errors.length, count, errors };
}

interface TextCounts {
  readonly boilerplate: AgreementCounts;
  /** Units of text that are text of some article, and of the right one. */
  readonly kept: number;
  readonly own: number;
  readonly body: number;
  readonly errors: readonly TaskError[];
}

/** Unit by unit: which boilerplate was found, and how much of the text is left. Units that hold only values count for nothing. */
function countText({ dump, found }: ReadDump): TextCounts {
  const { text } = dump;
  const partners = partnersOf({ dump, found });
  const goldBoilerplate = coverOf(
    text.length,
    dump.boilerplate.map(piece => ({ start: piece.at, end: piece.at + piece.text.length })),
  );
  const titles = coverOf(
    text.length,
    dump.articles.flatMap(({ title }) =>
      title
        ? [
            {
              start: title.at + title.text.length - withoutMarker(title.text).length,
              end: title.at + title.text.length,
            },
          ]
        : [],
    ),
  );
  const bodies = coverOf(text.length, dump.articles.flatMap(bodySpans));
  const foundBoilerplate = coverOf(
    text.length,
    found.flatMap(article => article.boilerplate.map(({ source }) => source)),
  );
  const kept = coverOf(text.length, found.flatMap(runsOf));
  const own = new Uint8Array(text.length);
  for (const [i, article] of dump.articles.entries()) {
    const partner = partners[i];
    const runs = coverOf(text.length, partner ? runsOf(partner) : []);
    for (const { start, end } of bodySpans(article)) own.set(runs.subarray(start, end), start);
  }
  let [expected, seen, agreed, keptUnits, ownUnits, body] = [0, 0, 0, 0, 0, 0];
  const wrong: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u200b-\u200f]/.test(text.charAt(i))) continue;
    const isGold = goldBoilerplate[i] === 1;
    const isFound = foundBoilerplate[i] === 1 && (isGold || bodies[i] === 1 || titles[i] === 1);
    if (isGold) expected++;
    if (isFound) seen++;
    if (isGold && isFound) agreed++;
    if (bodies[i] === 1) body++;
    if (bodies[i] === 1 && kept[i] === 1) keptUnits++;
    if (own[i] === 1) ownUnits++;
    const isLost = bodies[i] === 1 && kept[i] === 0;
    if (isGold !== isFound || isLost) addUnit(wrong, i);
  }
  const errors = wrong.map(span => {
    const piece = excerpt(text.slice(span.start, span.end));
    const isMissed = goldBoilerplate[span.start] === 1;
    return {
      where: `${dump.name} ${isMissed ? 'boilerplate' : 'text'}`,
      expected: isMissed ? piece : null,
      found: isMissed ? null : piece,
    };
  });
  return { boilerplate: { expected, found: seen, agreed }, kept: keptUnits, own: ownUnits, body, errors };
}

/** Adds a unit to the last span when only white space lies between. */
function addUnit(spans: Span[], at: number): void {
  const last = spans.at(-1);
  if (last && at - last.end <= 2) spans[spans.length - 1] = { start: last.start, end: at + 1 };
  else spans.push({ start: at, end: at + 1 });
}

const sum = (counts: readonly AgreementCounts[]): AgreementCounts => ({
  expected: counts.reduce((total, { expected }) => total + expected, 0),
  found: counts.reduce((total, { found }) => total + found, 0),
  agreed: counts.reduce((total, { agreed }) => total + agreed, 0),
});

/** Boundaries, headlines, dates, outlets, boilerplate and loss of text over a set of dumps. */
export function scoreDumps(gold: string, dumps: readonly ReadDump[]): TaskReport {
  const boundaries = dumps.map(countBoundaries);
  const texts = dumps.map(countText);
  const answers = questions.map(question => {
    const shares = dumps.map(dump => answer(dump, question));
    const right = shares.reduce((total, share) => total + share.right, 0);
    const count = shares.reduce((total, share) => total + share.count, 0);
    return { question, right, count, errors: shares.flatMap(share => share.errors) };
  });
  const body = texts.reduce((total, text) => total + text.body, 0);
  const kept = texts.reduce((total, text) => total + text.kept, 0);
  const own = texts.reduce((total, text) => total + text.own, 0);
  return {
    task: 'articles',
    gold,
    figures: [
      ...agreementFigures('boundaries', sum(boundaries), { f1: 0.95 }),
      ...answers.map(({ question, right, count }) =>
        accuracyFigure(question.what, right, count, question.goal),
      ),
      ...agreementFigures('boilerplate', sum(texts.map(text => text.boilerplate)), { f1: 0.9 }),
      accuracyFigure('text kept', kept, body, 0.995),
      accuracyFigure('text in its own article', own, body),
    ],
    errors: [
      ...boundaries.flatMap(({ errors }) => errors),
      ...answers.flatMap(({ errors }) => errors),
      ...texts.flatMap(({ errors }) => errors),
    ],
  };
}
