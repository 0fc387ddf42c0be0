import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import { type Span, spansOverlap } from '#shared/domain/article/span.ts';
import { type MarkedArticle, type MarkedPart, markedParts, readMarked } from './marked-gold.ts';
import { agreementFigures, accuracyFigure, type TaskError, type TaskReport } from './task-report.ts';

interface MarkedTemporal {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
  readonly alsoValue?: readonly string[];
  /** Other readings of where the expression begins and ends. */
  readonly alsoSpans?: readonly Span[];
  readonly scored: boolean;
}
interface MarkedDates extends MarkedArticle {
  readonly published: string;
  readonly temporal: readonly MarkedTemporal[];
}

interface FoundTemporal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly value: string | null;
}

function findIn(text: string, published: string): readonly FoundTemporal[] {
  const found = findTemporalExpressions(text, 'ar');
  return found.map(({ span, rule }, index) => ({
    ...span,
    text: text.slice(span.start, span.end),
    rule,
    value: resolveTemporal(found, index, published.slice(0, 10)).value,
  }));
}

const isRight = (gold: MarkedTemporal, value: string | null): boolean =>
  value !== null && [gold.value, ...(gold.alsoValue ?? [])].includes(value);

const isExact = (gold: MarkedTemporal, found: Span): boolean =>
  [gold, ...(gold.alsoSpans ?? [])].some(({ start, end }) => start === found.start && end === found.end);

function measurePart(part: MarkedPart): TaskReport | null {
  const marked = readMarked<MarkedDates>('temporal', part);
  if (!marked) return null;
  const counts = { expected: 0, found: 0, relaxed: 0, exact: 0, right: 0 };
  const errors: TaskError[] = [];
  for (const { article, text } of marked) {
    const found = findIn(text, article.published);
    const show = ({ start, end }: { start: number; end: number }): string =>
      `${article.id}: …${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`;
    for (const gold of article.temporal.filter(({ scored }) => scored)) {
      counts.expected++;
      const hit = found.find(one => spansOverlap(one, gold));
      if (hit) counts.relaxed++;
      if (found.some(one => isExact(gold, one))) counts.exact++;
      const hits = found.filter(one => spansOverlap(one, gold));
      if (hits.some(one => isRight(gold, one.value))) counts.right++;
      else
        errors.push({
          where: show(gold),
          expected: gold.value,
          found: hit ? `${hit.value} (${hit.rule}, ${hit.text})` : null,
        });
    }
    for (const one of found) {
      const matching = article.temporal.filter(gold => spansOverlap(one, gold));
      if (matching.length > 0 && matching.every(({ scored }) => !scored)) continue;
      counts.found++;
      if (matching.length === 0)
        errors.push({ where: show(one), expected: null, found: `${one.value} (${one.rule})` });
    }
  }
  const { expected, found } = counts;
  return {
    task: 'dates ar',
    gold: `temporal.${part}`,
    figures: [
      ...agreementFigures('spans that overlap', { expected, found, agreed: counts.relaxed }, { f1: 0.93 }),
      ...agreementFigures('exact spans', { expected, found, agreed: counts.exact }).slice(2),
      accuracyFigure('value of what was found', counts.right, counts.relaxed),
      ...agreementFigures('values', { expected, found, agreed: counts.right }, { f1: 0.88 }).slice(2),
    ],
    errors: part === 'blind' ? [] : errors,
  };
}

/** Arabic temporal expressions of hand-marked articles. */
export const measureTemporal = (): readonly TaskReport[] =>
  markedParts.map(measurePart).filter(report => report !== null);
