import type { SplitArticle } from '#shared/analysis/articles/split-source.ts';
import type { GoldArticle } from './dump-gold.ts';
import { excerpt, partnersOf, withoutMarker, type ReadDump } from './read-dump.ts';
import { countText } from './score-dump-text.ts';
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
  article.credit === null && /^(?:رويترز|أ ف ب|د ب أ|الأناضول|سونا|Reuters)$/.test(found);

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
