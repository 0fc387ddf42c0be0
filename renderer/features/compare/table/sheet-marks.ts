import type { PaneNumber, SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import { listMarks, type ListedMark } from '#renderer/features/compare/list-marks.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { ComparisonMarks } from '#renderer/features/compare/use-marks.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { SheetMark, SheetPassage } from '#shared/compare/table/table-sheet.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import { rowOf, type ShownRow } from './table-view.ts';

interface MarkParts {
  readonly articles: readonly LoadedArticle[];
  readonly rows: readonly ShownRow[];
  readonly t: Translate;
  readonly formats: Formats;
}

function wordsOf(mark: ComparisonMark, t: Translate): string {
  if (mark.kind === 'note') return mark.note;
  if (mark.kind !== 'no-conflict' || !mark.values) return '';
  const [first, second] = mark.values;
  return t('compare.against', { first: first.text, second: second.text });
}

function rowWords(place: SentencePlace | undefined, { rows, t, formats }: MarkParts): string {
  const row = place && rowOf(rows, place);
  return row ? t('table.row', { number: formats.number(row.index + 1) }) : t('table.passage-gone');
}

function passagesOf({ mark, places }: ListedMark, parts: MarkParts): readonly SheetPassage[] {
  return mark.passages.flatMap((passage, side): readonly SheetPassage[] => {
    const pane = parts.articles.findIndex(({ summary }) => summary.id === passage.articleId);
    const summary = parts.articles[pane]?.summary;
    if (!summary) return [];
    const { direction, language } = summary;
    const letter = parts.t(letterOf(pane as PaneNumber));
    return [{ letter, row: rowWords(places[side], parts), text: passage.text, direction, language }];
  });
}

/** Notes and decisions as they leave the app with the table, the oldest first. */
export const sheetMarks = (marks: ComparisonMarks, parts: MarkParts): readonly SheetMark[] =>
  listMarks(marks)
    .toReversed()
    .map(listed => ({
      name: parts.t(`compare.mark-${listed.mark.kind}`),
      date: parts.formats.instant(listed.mark.createdAt),
      words: wordsOf(listed.mark, parts.t),
      passages: passagesOf(listed, parts),
    }));
