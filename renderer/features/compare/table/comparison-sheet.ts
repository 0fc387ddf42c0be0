import type { Formats } from '#renderer/messages/formats.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import {
  sentenceClasses,
  type ComparisonModel,
  type PaneNumber,
  type SentenceClass,
} from '#renderer/features/compare/comparison-model.ts';
import { dateWords } from '#renderer/features/compare/date-words.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { ComparisonMarks } from '#renderer/features/compare/use-marks.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { SheetCell, SheetColumn, SheetPart, TableSheet } from '#shared/compare/table/table-sheet.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { cellHint } from './cell-hint.ts';
import { sheetMarks } from './sheet-marks.ts';
import { cellWords, tableRows, type ShownRow } from './table-view.ts';

interface SheetParts {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly t: Translate;
  readonly formats: Formats;
  readonly marks: ComparisonMarks;
  readonly overview: readonly SheetPart[];
  /** Language of the interface. */
  readonly language: 'ar' | 'en';
}

const meanings: Readonly<Record<Exclude<SentenceClass, `only-${string}`>, MessageId>> = {
  conflict: 'table.means-conflict',
  moved: 'table.means-moved',
  reworded: 'table.means-reworded',
  identical: 'table.means-identical',
  linked: 'table.means-linked',
  ignored: 'table.means-ignored',
};

const meaningOf = (kind: SentenceClass): MessageId =>
  kind in meanings ? meanings[kind as keyof typeof meanings] : 'table.means-only';

/** The names of the outlets, by article. */
export const outletNames = (articles: readonly LoadedArticle[], t: Translate): readonly string[] =>
  articles.map(({ summary }) => summary.outlet?.name ?? t('compare.no-outlet'));

function columnOf({ summary }: LoadedArticle, pane: PaneNumber, { t, formats }: SheetParts): SheetColumn {
  return {
    letter: t(letterOf(pane)),
    outlet: summary.outlet?.name ?? t('compare.no-outlet'),
    date: dateWords(summary.published, t, formats),
    title: summary.title || t('compare.untitled'),
    file: summary.fileName,
    fileHash: summary.sourceId,
    direction: summary.direction,
    language: summary.language,
  };
}

function sheetCell(row: ShownRow, pane: PaneNumber, { model, t, formats }: SheetParts): SheetCell {
  const cell = row.cells[pane] ?? { kind: 'absent' };
  const hint = cellHint(cell, t, formats);
  if (cell.kind !== 'passage') return { kind: 'empty', text: hint };
  const text = model.articles[pane]?.text ?? '';
  const words = cellWords(model, row, pane).flatMap(({ joint, segments, changesAre }) => [
    ...(joint === '' ? [] : [{ text: joint, kind: 'plain' as const }]),
    ...segments.map(({ span, kind }) => ({
      text: sliceSpan(text, span),
      kind: kind === 'changed' && changesAre === 'shared' ? 'plain' : kind,
    })),
  ]);
  return { kind: 'passage', class: cell.class, className: t(`compare.${cell.class}`), words, hint };
}

/** All of the comparison as words, for a file or for paper; the filter leaves nothing out of it. */
export function comparisonSheet(parts: SheetParts): TableSheet {
  const { articles, model, t, formats, marks, overview, language } = parts;
  const rows = tableRows(model);
  // A comparison has no more articles than there are panes.
  const panes = articles.map((_, place) => place as PaneNumber);
  const shownClasses = sentenceClasses.filter(kind => model.counts[kind] > 0);
  return {
    direction: language === 'ar' ? 'rtl' : 'ltr',
    language,
    title: t('table.title', { outlets: formats.list(outletNames(articles, t).map(isolated)) }),
    numberHead: t('table.number'),
    columns: articles.map((article, place) => columnOf(article, place as PaneNumber, parts)),
    rows: rows.map(row => ({
      number: formats.number(row.index + 1),
      cells: panes.map(pane => sheetCell(row, pane, parts)),
    })),
    legend: shownClasses.map(kind => ({
      class: kind,
      name: t(`compare.${kind}`),
      meaning: t(meaningOf(kind)),
    })),
    overview,
    marks: sheetMarks(marks, { articles, rows, t, formats }),
    labels: {
      overview: t('overview.title'),
      marks: t('compare.marks-title'),
      legend: t('table.legend'),
      sources: t('table.sources'),
      classOf: t('table.class-of'),
      fileHash: t('table.hash'),
    },
  };
}
