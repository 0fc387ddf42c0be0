import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { JumpButtons } from '#renderer/features/compare/jump-buttons.tsx';
import { useOverview } from '#renderer/features/compare/overview/use-overview.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { Jump } from '#renderer/features/compare/use-jump-keys.ts';
import type { ComparisonMarks } from '#renderer/features/compare/use-marks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { writeSheetCsv } from '#shared/compare/table/write-sheet-csv.ts';
import { writeSheetHtml } from '#shared/compare/table/write-sheet-html.ts';
import { savableName } from '#shared/domain/source/file-name.ts';
import { comparisonSheet, outletNames } from './comparison-sheet.ts';
import { overviewAsParts } from './draw-overview.tsx';
import styles from './table.module.css';

interface TableToolsProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  readonly said: string;
  readonly onJump: Jump;
}

/** The jumps between differences, and the ways for the table to leave the app: as a file, on paper. */
export function TableTools({ articles, model, marks, said, onJump }: TableToolsProps) {
  const t = useMessages();
  const formats = useFormats();
  const language = useSettings(settings => settings.language);
  const { overview } = useOverview(articles, model);
  const save = (kind: 'html' | 'csv'): void => {
    const parts = kind === 'html' && overview ? overviewAsParts(articles, overview) : [];
    const sheet = comparisonSheet({ articles, model, marks, overview: parts, t, formats, language });
    const text = kind === 'html' ? writeSheetHtml(sheet) : writeSheetCsv(sheet);
    const name = t('table.file', { outlets: formats.list(outletNames(articles, t)) });
    const fileName = savableName(`${name.slice(0, 80).replaceAll('.', '-')}.${kind}`, `comparison.${kind}`);
    downloadBytes(fileName, new TextEncoder().encode(text));
  };
  return (
    <div role="toolbar" aria-label={t('table.tools')} className={styles.tools}>
      <JumpButtons hasConflicts={model.counts.conflict > 0} onJump={onJump} />
      <span className={styles.said} role="status">
        {said}
      </span>
      <MenuButton
        label={t('table.export')}
        icon="table"
        choices={[
          { id: 'html', label: t('table.export-html'), description: t('table.export-html-hint') },
          { id: 'csv', label: t('table.export-csv'), description: t('table.export-csv-hint') },
        ]}
        onChoose={save}
      />
      <Button icon="file" onPress={() => window.print()}>
        {t('table.print')}
      </Button>
    </div>
  );
}
